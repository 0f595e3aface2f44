#ifndef FTK_CPLATFORM_H
#define FTK_CPLATFORM_H
#include <stdint.h>
#include <sys/types.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/file.h>
#include <sys/uio.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <fcntl.h>
#include <unistd.h>
#include <errno.h>
#include <malloc.h>
#include <spawn.h>
#include <dlfcn.h>
#include "crc32.h"
#include "crc32c.h"

/* accept4(2) with SOCK_NONBLOCK | SOCK_CLOEXEC, which Swift's Glibc module hides without _GNU_SOURCE. */
int ftk_accept(int fd, struct sockaddr *address, socklen_t *length);
/* The kernel's id of the calling thread. */
int ftk_gettid(void);
/* open(2) with a mode; variadic functions cannot be called from Swift. */
int ftk_open(const char *path, int flags, unsigned mode);
/* fcntl(2) F_SETFL with O_NONBLOCK. */
int ftk_set_nonblocking(int fd);
/* Names the calling thread (15 bytes at most), as shown by top -H. */
void ftk_name_thread(const char *name);
/* fcntl(2) F_SETLK. */
int ftk_lock(int fd, struct flock *region);
/* lseek(2) with SEEK_DATA: where data begin at or after the position. */
off_t ftk_seek_data(int fd, off_t position);
/* What ftk_set_current_loop gave last on this thread, else null. */
void *ftk_current_loop(void);
void ftk_set_current_loop(void *loop);
/* A descriptor that can be read once the process has ended; -1 with errno. */
int ftk_pidfd_open(pid_t pid);
/* posix_spawn(3) with an empty signal mask and default signals, in a session of its own if asked; standard streams from the
   three descriptors, in `directory` if given. 0, or the error. */
int ftk_spawn(pid_t *pid, const char *path, char *const arguments[], char *const environment[], const char *directory,
              int in, int out, int err, int own_session);
/* pipe2(2) with O_CLOEXEC. */
int ftk_pipe(int ends[2]);
/* Keeps the state of the terminal at standard input; until it is forgotten, SIGINT, SIGTERM and SIGHUP put it back and end the
   process with 128 + the signal. */
void ftk_terminal_save(void);
void ftk_terminal_forget(void);
/* Makes the process ignore SIGPIPE: a peer that went away is EPIPE. */
void ftk_ignore_sigpipe(void);
#endif
