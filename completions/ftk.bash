# bash completion for ftk and for Kafka's scripts that are links to it. The words come from ftk itself.
_ftk() {
    local called=${COMP_WORDS[0]##*/} line=${COMP_LINE:0:COMP_POINT} words
    # bash splits words at = and :, ftk wants them whole.
    IFS=$' \t\n' read -r -a words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    words=("${words[@]:1}")
    [[ $called == ftk ]] || words=("$called" "${words[@]}")
    local current=${words[${#words[@]}-1]} candidate
    COMPREPLY=()
    while IFS=$'\t' read -r candidate _; do COMPREPLY+=("$candidate"); done < <(command ftk --complete "${words[@]}" 2> /dev/null)
    # A word goes on after = and /.
    if [[ ${#COMPREPLY[@]} == 1 && $COMPREPLY == *= || $COMPREPLY == /* ]]; then compopt -o nospace 2> /dev/null; fi
    # What bash took as a word of its own in front is not repeated.
    local cut=${current%"${current##*[=:]}"}
    if [[ -n $cut ]]; then COMPREPLY=("${COMPREPLY[@]#"$cut"}"); fi
}
complete -o default -F _ftk ftk
while IFS=$'\t' read -r _ftk_script _; do
    complete -o default -F _ftk "$_ftk_script" "${_ftk_script%.sh}"
done < <(command ftk --scripts 2> /dev/null)
unset -v _ftk_script
