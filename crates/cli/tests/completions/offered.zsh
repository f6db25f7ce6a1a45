# zsh -f offered.zsh FOLDER LINE: what zsh offers behind LINE, one a line, with `_error-l10n` in FOLDER.
#
# Completion works in an interactive shell only: one is run in a pseudo-terminal, and its `compadd` writes what it is
# given. The terminal may echo what is typed before it is told not to, so no mark is typed as it is printed.
zmodload zsh/zpty || exit 1
zpty shell zsh -f -i
zpty -w shell 'PROMPT=; stty -echo; export LC_ALL=C.UTF-8'
zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w shell 'offered() {
    compadd() {
        if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
        local -a hits
        builtin compadd -A hits -D hits "$@"
        local hit
        for hit in $hits; do print -r -- "<""<$hit>>"; done
    }
    _main_complete
    unfunction compadd
    print END-""OF-LIST
    compstate[insert]=; compstate[list]=
}'
zpty -w shell 'zle -C offered complete-word offered; bindkey "^I" offered; print SET-""UP'
zpty -r -m shell answer '*SET-UP*' || exit 1
zpty -w -n shell "$2"$'\t'
zpty -r -m shell answer '*END-OF-LIST*' || exit 1
zpty -d shell
for line in ${(f)answer}; do
    [[ $line == *'<<'*'>>'* ]] && print -r -- ${${line#*<<}%%>>*}
done
