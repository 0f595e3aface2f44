/* Recipes by ZooKeeper's C client (libzookeeper_mt), several sessions at once, against the server that is named: HOST:PORT.
   One line a recipe; status 1 where one fails. cc -DTHREADED recipes.c -lzookeeper_mt -lpthread */
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zookeeper/zookeeper.h>

enum { CLIENTS = 5, ROUNDS = 25 };

static const char *server;
static zhandle_t *first;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char problem[300];
static int inside, entering[8], leaving[8], taken[CLIENTS * ROUNDS], led[CLIENTS];

static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    pthread_mutex_lock(&lock);
    if (!problem[0]) vsnprintf(problem, sizeof problem, format, arguments);
    pthread_mutex_unlock(&lock);
    va_end(arguments);
}
#define CHECK(fact, ...) do { if (!(fact)) { fail(__VA_ARGS__); return; } } while (0)

/* What a watch or a session tells is waited for by its count. */
struct told { pthread_mutex_t lock; pthread_cond_t changed; int connected, events; };

static void tell(zhandle_t *zk, int type, int state, const char *path, void *context) {
    struct told *told = context ? context : (struct told *)zoo_get_context(zk);
    (void)path;
    pthread_mutex_lock(&told->lock);
    if (type == ZOO_SESSION_EVENT) told->connected = state == ZOO_CONNECTED_STATE;
    else told->events++;
    pthread_cond_broadcast(&told->changed);
    pthread_mutex_unlock(&told->lock);
}

static int waited(struct told *told, int *what, int least) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += 30;
    pthread_mutex_lock(&told->lock);
    int late = 0;
    while (*what < least && !late) late = pthread_cond_timedwait(&told->changed, &told->lock, &until);
    int good = *what >= least;
    pthread_mutex_unlock(&told->lock);
    return good;
}

static zhandle_t *connect_to(struct told *told) {
    memset(told, 0, sizeof *told);
    pthread_mutex_init(&told->lock, NULL);
    pthread_cond_init(&told->changed, NULL);
    zhandle_t *zk = zookeeper_init(server, tell, 10000, NULL, told, 0);
    if (zk && waited(told, &told->connected, 1)) return zk;
    fail("no connection");
    return NULL;
}

static int number_of(zhandle_t *zk, const char *path, struct Stat *stat) {
    char data[32];
    int length = sizeof data - 1;
    int code = zoo_get(zk, path, 0, data, &length, stat);
    if (code != ZOK) { fail("get %s: %s", path, zerror(code)); return -1; }
    data[length < 0 ? 0 : length] = 0;
    return atoi(data);
}

static int set_number(zhandle_t *zk, const char *path, int number, int version) {
    char data[32];
    return zoo_set(zk, path, data, snprintf(data, sizeof data, "%d", number), version);
}

static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

/* ---- the recipes: work of one client */

static void locks(int number, zhandle_t *zk) {
    (void)number;
    for (int round = 0; round < ROUNDS; round++) {
        char own[64];
        int code = zoo_create(zk, "/c-lock/l-", NULL, -1, &ZOO_OPEN_ACL_UNSAFE, ZOO_EPHEMERAL | ZOO_SEQUENCE, own, sizeof own);
        CHECK(code == ZOK, "create: %s", zerror(code));
        for (;;) {
            struct String_vector names;
            CHECK(zoo_get_children(zk, "/c-lock", 0, &names) == ZOK, "children");
            qsort(names.data, names.count, sizeof names.data[0], compare);
            char before[80] = "";
            int place = 0;
            while (place < names.count && strcmp(names.data[place], own + 8)) place++;
            int is_there = place < names.count;
            if (is_there && place > 0) snprintf(before, sizeof before, "/c-lock/%s", names.data[place - 1]);
            deallocate_String_vector(&names);
            CHECK(is_there, "the own znode is gone");
            if (!before[0]) break;
            struct told gone = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
            struct Stat stat;
            if (zoo_wexists(zk, before, tell, &gone, &stat) == ZOK) CHECK(waited(&gone, &gone.events, 1), "a watch does not fire");
            else zoo_remove_watches(zk, before, ZWATCHTYPE_DATA, tell, &gone, 1);
        }
        pthread_mutex_lock(&lock);
        int with_me = ++inside;
        pthread_mutex_unlock(&lock);
        CHECK(with_me == 1, "%d hold the lock", with_me);
        set_number(zk, "/c-lock-number", number_of(zk, "/c-lock-number", NULL) + 1, -1);
        pthread_mutex_lock(&lock);
        inside--;
        pthread_mutex_unlock(&lock);
        CHECK(zoo_delete(zk, own, -1) == ZOK, "delete");
    }
}

static void elections(int number, zhandle_t *zk) {
    for (;;) {
        char data[16];
        int code = zoo_create(zk, "/c-leader", data, snprintf(data, sizeof data, "%d", number), &ZOO_OPEN_ACL_UNSAFE, ZOO_EPHEMERAL, NULL, 0);
        if (code == ZOK) break;
        CHECK(code == ZNODEEXISTS, "create: %s", zerror(code));
        struct told gone = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
        struct Stat stat;
        if (zoo_wexists(zk, "/c-leader", tell, &gone, &stat) == ZOK) CHECK(waited(&gone, &gone.events, 1), "a watch does not fire");
        else zoo_remove_watches(zk, "/c-leader", ZWATCHTYPE_DATA, tell, &gone, 1);
    }
    struct Stat stat;
    CHECK(number_of(zk, "/c-leader", &stat) == number, "another leads");
    CHECK(stat.ephemeralOwner == zoo_client_id(zk)->client_id, "the owner is another");
    led[number]++;
}

static void barriers(int number, zhandle_t *zk) {
    for (int round = 0; round < 5; round++) {
        char folder[32], own[48];
        snprintf(folder, sizeof folder, "/c-barrier-%d", round);
        snprintf(own, sizeof own, "%s/%d", folder, number);
        pthread_mutex_lock(&lock);
        entering[round]++;
        pthread_mutex_unlock(&lock);
        CHECK(zoo_create(zk, own, NULL, -1, &ZOO_OPEN_ACL_UNSAFE, ZOO_EPHEMERAL, NULL, 0) == ZOK, "create %s", own);
        /* In: all have come, once; out: all have been counted. The folder's cversion counts comings and goings. */
        for (int wanted = CLIENTS; wanted <= 2 * CLIENTS; wanted += CLIENTS) {
            for (;;) {
                struct told changed = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
                struct String_vector names;
                struct Stat stat;
                CHECK(zoo_wget_children2(zk, folder, tell, &changed, &names, &stat) == ZOK, "children of %s", folder);
                deallocate_String_vector(&names);
                if (stat.cversion >= wanted) {
                    zoo_remove_watches(zk, folder, ZWATCHTYPE_CHILD, tell, &changed, 1);
                    break;
                }
                CHECK(waited(&changed, &changed.events, 1), "a watch of children does not fire");
            }
            if (wanted == CLIENTS) {
                CHECK(entering[round] == CLIENTS, "through before all were there");
                pthread_mutex_lock(&lock);
                leaving[round]++;
                pthread_mutex_unlock(&lock);
                CHECK(zoo_delete(zk, own, -1) == ZOK, "delete %s", own);
            } else {
                CHECK(leaving[round] == CLIENTS, "out before all were done");
            }
        }
    }
}

static void queues(int number, zhandle_t *zk) {
    for (int item = 0; item < ROUNDS; item++) {
        char data[16];
        int length = snprintf(data, sizeof data, "%d", number * ROUNDS + item);
        CHECK(zoo_create(zk, "/c-queue/q-", data, length, &ZOO_OPEN_ACL_UNSAFE, ZOO_SEQUENCE, NULL, 0) == ZOK, "put");
    }
    for (int got = 0; got < ROUNDS;) {
        struct String_vector names;
        CHECK(zoo_get_children(zk, "/c-queue", 0, &names) == ZOK, "children");
        qsort(names.data, names.count, sizeof names.data[0], compare);
        for (int i = 0; i < names.count; i++) {
            char path[64], data[16];
            int length = sizeof data - 1;
            snprintf(path, sizeof path, "/c-queue/%s", names.data[i]);
            if (zoo_get(zk, path, 0, data, &length, NULL) != ZOK || zoo_delete(zk, path, -1) != ZOK) continue;
            data[length] = 0;
            pthread_mutex_lock(&lock);
            taken[atoi(data)]++;
            pthread_mutex_unlock(&lock);
            got++;
            break;
        }
        deallocate_String_vector(&names);
    }
}

static void counters(int number, zhandle_t *zk) {
    (void)number;
    for (int round = 0; round < ROUNDS; round++) {
        struct Stat stat;
        int code = ZBADVERSION;
        while (code == ZBADVERSION) {
            int value = number_of(zk, "/c-counter", &stat);
            CHECK(value == stat.version, "value %d, version %d", value, stat.version);
            code = set_number(zk, "/c-counter", value + 1, stat.version);
        }
        CHECK(code == ZOK, "set: %s", zerror(code));
    }
}

static void transactions(int number, zhandle_t *zk) {
    for (int round = 0; round < ROUNDS; round++) {
        int code = ZBADVERSION;
        while (code == ZBADVERSION) {
            struct Stat a, b, ignored[2];
            char left[16], right[16], receipt[64], made[64];
            int from = number_of(zk, "/c-a", &a), to = number_of(zk, "/c-b", &b);
            int from_length = snprintf(left, sizeof left, "%d", from - 1), to_length = snprintf(right, sizeof right, "%d", to + 1);
            snprintf(receipt, sizeof receipt, "/c-receipts/%d-%d", number, round);
            zoo_op_t operations[3];
            zoo_op_result_t results[3];
            zoo_set_op_init(&operations[0], "/c-a", left, from_length, a.version, &ignored[0]);
            zoo_set_op_init(&operations[1], "/c-b", right, to_length, b.version, &ignored[1]);
            zoo_create_op_init(&operations[2], receipt, NULL, -1, &ZOO_OPEN_ACL_UNSAFE, 0, made, sizeof made);
            code = zoo_multi(zk, 3, operations, results);
        }
        CHECK(code == ZOK, "multi: %s", zerror(code));
    }
}

/* ---- */

struct work { int number; void (*run)(int, zhandle_t *); };

static void *one(void *argument) {
    struct work *work = argument;
    struct told told;
    zhandle_t *zk = connect_to(&told);
    if (zk) {
        work->run(work->number, zk);
        zookeeper_close(zk);
    }
    return NULL;
}

static int together(const char *name, void (*run)(int, zhandle_t *)) {
    pthread_t threads[CLIENTS];
    struct work works[CLIENTS];
    problem[0] = 0;
    for (int i = 0; i < CLIENTS; i++) {
        works[i] = (struct work){i, run};
        pthread_create(&threads[i], NULL, one, &works[i]);
    }
    for (int i = 0; i < CLIENTS; i++) pthread_join(threads[i], NULL);
    struct Stat stat;
    if (run == locks && number_of(first, "/c-lock-number", NULL) != CLIENTS * ROUNDS) fail("an increment under the lock is lost");
    if (run == counters && number_of(first, "/c-counter", NULL) != CLIENTS * ROUNDS) fail("an increment is lost or doubled");
    if (run == elections) {
        for (int i = 0; i < CLIENTS; i++) if (led[i] != 1) fail("client %d led %d times", i, led[i]);
        if (zoo_exists(first, "/c-leader", 0, &stat) != ZNONODE) fail("the leader outlives its session");
    }
    if (run == queues) for (int i = 0; i < CLIENTS * ROUNDS; i++) if (taken[i] != 1) fail("item %d came %d times", i, taken[i]);
    if (run == transactions) {
        if (number_of(first, "/c-a", NULL) != 1000 - CLIENTS * ROUNDS || number_of(first, "/c-b", NULL) != CLIENTS * ROUNDS) fail("a transfer is lost");
        if (zoo_exists(first, "/c-receipts", 0, &stat) != ZOK || stat.numChildren != CLIENTS * ROUNDS) fail("a receipt is missing");
    }
    printf(problem[0] ? "FAIL %s: %s\n" : "ok   %s\n", name, problem);
    return problem[0] != 0;
}

int main(int count, char **arguments) {
    if (count < 2) return 2;
    server = arguments[1];
    zoo_set_debug_level(ZOO_LOG_LEVEL_ERROR);
    struct told told;
    first = connect_to(&told);
    if (!first) { printf("FAIL connect: %s\n", problem); return 1; }
    const char *folders[] = {"/c-lock", "/c-lock-number", "/c-queue", "/c-counter", "/c-a", "/c-b", "/c-receipts", "/c-barrier-0",
                             "/c-barrier-1", "/c-barrier-2", "/c-barrier-3", "/c-barrier-4"};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        const char *data = strcmp(folders[i], "/c-a") ? "0" : "1000";
        int code = zoo_create(first, folders[i], data, (int)strlen(data), &ZOO_OPEN_ACL_UNSAFE, 0, NULL, 0);
        if (code != ZOK) { printf("FAIL create %s: %s\n", folders[i], zerror(code)); return 1; }
    }
    int failed = together("locks", locks) + together("elections", elections) + together("barriers", barriers) + together("queues", queues)
        + together("counters", counters) + together("transactions", transactions);
    zookeeper_close(first);
    return failed ? 1 : 0;
}
