#define _GNU_SOURCE
#include "cplatform.h"
#include <pthread.h>
#include <sys/syscall.h>
#include <termios.h>

int ftk_accept(int fd, struct sockaddr *address, socklen_t *length) {
    return accept4(fd, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int ftk_gettid(void) { return (int)syscall(SYS_gettid); }

int ftk_open(const char *path, int flags, unsigned mode) { return open(path, flags | O_CLOEXEC, (mode_t)mode); }

int ftk_set_nonblocking(int fd) {
    int flags = fcntl(fd, F_GETFL);
    return flags < 0 ? flags : fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

void ftk_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

int ftk_lock(int fd, struct flock *region) { return fcntl(fd, F_SETLK, region); }

off_t ftk_seek_data(int fd, off_t position) { return lseek(fd, position, SEEK_DATA); }
static __thread void *current_loop;

void *ftk_current_loop(void) { return current_loop; }

void ftk_set_current_loop(void *loop) { current_loop = loop; }

void ftk_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }

int ftk_pidfd_open(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

int ftk_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int ftk_spawn(pid_t *pid, const char *path, char *const arguments[], char *const environment[], const char *directory,
              int in, int out, int err, int own_session) {
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (own_session ? POSIX_SPAWN_SETSID : 0));
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    int code = posix_spawn_file_actions_adddup2(&actions, in, 0);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&actions, out, 1);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&actions, err, 2);
    if (code == 0 && directory) code = posix_spawn_file_actions_addchdir_np(&actions, directory);
    if (code == 0) code = posix_spawn(pid, path, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return code;
}

static struct termios terminal_before;
static struct sigaction actions_before[3];
static const int terminal_signals[3] = {SIGINT, SIGTERM, SIGHUP};

static void terminal_restore(int signal) {
    tcsetattr(0, TCSANOW, &terminal_before);
    (void)!write(1, "\n", 1);
    _exit(128 + signal);
}

void ftk_terminal_save(void) {
    struct sigaction action = {.sa_handler = terminal_restore};
    tcgetattr(0, &terminal_before);
    for (int i = 0; i < 3; i++) sigaction(terminal_signals[i], &action, &actions_before[i]);
}

void ftk_terminal_forget(void) {
    for (int i = 0; i < 3; i++) sigaction(terminal_signals[i], &actions_before[i], 0);
}
