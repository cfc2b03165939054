#compdef %(prog_name)s

%(complete_func)s() {
    local -a plain described open response
    local type key help
    (( ! $+commands[%(prog_name)s] )) && return 1

    response=("${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \
        %(complete_var)s=zsh_complete %(prog_name)s)}")

    for type key help in ${response}; do
        if [[ "$type" == plain ]]; then
            if [[ "$key" == *= ]]; then
                open+=("$key")
            elif [[ "$help" == "_" ]]; then
                plain+=("$key")
            else
                described+=("$key":"$help")
            fi
        elif [[ "$type" == dir ]]; then
            _path_files -/
        elif [[ "$type" == file ]]; then
            _path_files -f
        fi
    done

    if (( $#described )); then
        _describe -V unsorted described -U
    fi
    if (( $#plain )); then
        compadd -U -V unsorted -a plain
    fi
    if (( $#open )); then
        compadd -U -S '' -V unsorted -a open
    fi
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
