# fish completion for ftk and for Kafka's scripts that are links to it. The words come from ftk itself.
# The file is read once more for each name of a script.
if not functions -q __ftk_complete
    function __ftk_complete
        set -l words (commandline -opc)
        set -l called (string replace -r '.*/' '' -- $words[1])
        set -e words[1]
        if test "$called" != ftk
            set -p words $called
        end
        command ftk --complete $words (commandline -ct) 2> /dev/null
    end
    complete -c ftk -a '(__ftk_complete)'
    command ftk --scripts 2> /dev/null | while read -l -d \t script command
        complete -c $script -a '(__ftk_complete)'
        complete -c (string replace -r '\.sh$' '' -- $script) -a '(__ftk_complete)'
    end
end
