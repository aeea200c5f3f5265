/* Stands between a program and the C library: makes the k-th call on files below one folder fail, or writes down what
   was written and synced there. Without orders it passes every call on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES = 1, SYNCS = 2, READS = 4, OPENS = 8, NAMES = 16 };
#define MOST_FILES 4096
#define REAL(name) ((__typeof__(&name))real(#name))

static char *paths[MOST_FILES];
static char under[4096];
static long count, strike_at;
static int strike_errno, strikes_on, strike_kinds, notes = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

struct note { char kind; uint32_t name; uint64_t offset; uint64_t length; } __attribute__((packed));

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

void fault_under(const char *folder) { snprintf(under, sizeof under, "%s", folder); }
void fault_strike(long at, int error, int on, int kinds) {
    count = 0; strike_at = at; strike_errno = error; strikes_on = on; strike_kinds = kinds;
}
long fault_count(void) { return count; }
void fault_notes(int fd) { notes = fd; }

static int is_ours(const char *path) {
    size_t length = strlen(under);
    return length && path && !strncmp(path, under, length) && (path[length] == '/' || !path[length]);
}
static const char *path_of(int fd) { return fd >= 0 && fd < MOST_FILES ? paths[fd] : NULL; }

/* Whether this call is to fail; errno says how, and less than 0 that the process ends here. */
static int struck(const char *path, int kind) {
    if (!path || !(strike_kinds & kind)) return 0;
    pthread_mutex_lock(&turn);
    long number = ++count;
    pthread_mutex_unlock(&turn);
    if (!strike_at || (strikes_on ? number < strike_at : number != strike_at)) return 0;
    if (strike_errno < 0) kill(getpid(), SIGKILL);
    errno = strike_errno;
    return 1;
}
static void put_note(char kind, const char *name, uint64_t offset, const void *data, uint64_t length) {
    if (notes < 0 || !name) return;
    int before = errno;
    struct note head = {kind, (uint32_t)strlen(name), offset, length};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)name, head.name}, {(void *)data, length}};
    pthread_mutex_lock(&turn);
    if (writev(notes, parts, 3) < 0) abort();
    pthread_mutex_unlock(&turn);
    errno = before;
}

static int opened(const char *name, int folder, const char *path, int flags, mode_t mode) {
    int ours = is_ours(path);
    int creates = ours && (flags & O_CREAT) && access(path, F_OK) != 0;
    if (ours && struck(path, creates ? OPENS | WRITES : OPENS)) return -1;
    int fd = folder == AT_FDCWD ? ((int (*)(const char *, int, ...))real(name))(path, flags, mode)
                                : ((int (*)(int, const char *, int, ...))real(name))(folder, path, flags, mode);
    if (ours && fd >= 0 && fd < MOST_FILES) {
        free(paths[fd]);
        paths[fd] = strdup(path);
        if (creates) put_note('C', path, 0, "", 0);
        if (flags & O_TRUNC) put_note('T', path, 0, "", 0);
    }
    return fd;
}
#define MODE(last) mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, last); \
    mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { MODE(flags) return opened("open", AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened("open64", AT_FDCWD, path, flags, mode); }

int close(int fd) {
    if (path_of(fd)) { free(paths[fd]); paths[fd] = NULL; }
    return REAL(close)(fd);
}

/* A disk that fills up takes the first half. */
static ssize_t written(int fd, const void *data, size_t length, off_t offset, int placed) {
    const char *path = path_of(fd);
    ssize_t (*place)(int, const void *, size_t, off_t) = real("pwrite64");
    ssize_t (*append)(int, const void *, size_t) = real("write");
    if (!path) return placed ? place(fd, data, length, offset) : append(fd, data, length);
    if (!placed) {
        struct stat now;
        offset = fcntl(fd, F_GETFL) & O_APPEND && !fstat(fd, &now) ? now.st_size : lseek(fd, 0, SEEK_CUR);
    }
    if (struck(path, WRITES)) {
        int error = errno;
        if (length > 1) { place(fd, data, length / 2, offset); put_note('W', path, offset, data, length / 2); }
        errno = error;
        return -1;
    }
    ssize_t done = placed ? place(fd, data, length, offset) : append(fd, data, length);
    if (done > 0) put_note('W', path, offset, data, done);
    return done;
}
ssize_t write(int fd, const void *data, size_t length) { return written(fd, data, length, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return written(fd, data, length, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) { return written(fd, data, length, at, 1); }
ssize_t sendfile(int out, int in, off_t *from, size_t length) {
    off_t at = from ? *from : lseek(in, 0, SEEK_CUR);
    if (!path_of(out)) return REAL(sendfile)(out, in, from, length);
    if (length > 1 << 20) length = 1 << 20;
    char *data = malloc(length);
    ssize_t there = REAL(pread)(in, data, length, at);
    ssize_t done = there > 0 ? write(out, data, there) : there;
    if (done > 0 && from) *from += done;
    free(data);
    return done;
}

ssize_t read(int fd, void *data, size_t length) {
    return struck(path_of(fd), READS) ? -1 : REAL(read)(fd, data, length);
}
ssize_t pread(int fd, void *data, size_t length, off_t at) {
    return struck(path_of(fd), READS) ? -1 : REAL(pread)(fd, data, length, at);
}
ssize_t pread64(int fd, void *data, size_t length, off_t at) {
    return struck(path_of(fd), READS) ? -1 : ((ssize_t (*)(int, void *, size_t, off_t))real("pread64"))(fd, data, length, at);
}

static int synced(const char *name, int fd) {
    if (struck(path_of(fd), SYNCS)) return -1;
    int done = ((int (*)(int))real(name))(fd);
    if (!done) put_note('S', path_of(fd), 0, "", 0);
    return done;
}
int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }

static int cut(const char *name, int fd, off_t length) {
    if (struck(path_of(fd), WRITES)) return -1;
    int done = ((int (*)(int, off_t))real(name))(fd, length);
    if (!done) put_note('T', path_of(fd), length, "", 0);
    return done;
}
int ftruncate(int fd, off_t length) { return cut("ftruncate", fd, length); }
int ftruncate64(int fd, off_t length) { return cut("ftruncate64", fd, length); }

int rename(const char *old, const char *new) {
    if (is_ours(new) && struck(new, NAMES)) return -1;
    int done = REAL(rename)(old, new);
    if (!done && is_ours(new)) put_note('R', old, 0, new, strlen(new));
    return done;
}
int link(const char *old, const char *new) {
    if (is_ours(new) && struck(new, NAMES)) return -1;
    int done = REAL(link)(old, new);
    if (!done && is_ours(new)) put_note('L', old, 0, new, strlen(new));
    return done;
}
int unlink(const char *path) {
    if (is_ours(path) && struck(path, NAMES)) return -1;
    int done = REAL(unlink)(path);
    if (!done && is_ours(path)) put_note('U', path, 0, "", 0);
    return done;
}
