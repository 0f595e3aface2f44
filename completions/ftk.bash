# bash completion for ftk and for Kafka's scripts that are links to it. The words come from ftk itself.
_ftk() {
    local IFS=$'\n' words=("${COMP_WORDS[@]:1:COMP_CWORD}") called=${COMP_WORDS[0]##*/}
    # bash splits words at = and :, ftk wants them whole.
    local line=${COMP_LINE:0:COMP_POINT} whole
    IFS=$' \t\n' read -r -a whole <<< "$line"
    [[ $line == *[[:space:]] ]] && whole+=("")
    words=("${whole[@]:1}")
    [[ $called == ftk ]] || words=("$called" "${words[@]}")
    local current=${words[${#words[@]}-1]} candidate
    COMPREPLY=()
    while IFS=$'\t' read -r candidate _; do
        # What bash took as a word of its own in front is not repeated.
        COMPREPLY+=("$candidate")
    done < <(command ftk --complete "${words[@]}" 2> /dev/null)
    local cut=${current%"${current##*[=:]}"}
    if [[ -n $cut ]]; then COMPREPLY=("${COMPREPLY[@]#"$cut"}"); fi
}
complete -o default -F _ftk ftk
