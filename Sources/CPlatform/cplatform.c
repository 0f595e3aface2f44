#define _GNU_SOURCE
#include "cplatform.h"
#include <pthread.h>
#include <sys/syscall.h>

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
