# fish completion for ftk. The words come from ftk itself.
function __ftk_complete
    set -l words (commandline -opc)[2..-1]
    set -l current (commandline -ct)
    command ftk --complete $words "$current" 2> /dev/null
end
complete -c ftk -a '(__ftk_complete)'
