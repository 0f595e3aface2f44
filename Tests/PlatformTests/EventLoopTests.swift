import Platform
import Testing

@Suite struct EventLoopTests {
    @Test("Timers run by time, and equal times in the order they were asked for") func timersInOrder() throws {
        let order = try EventLoop.run { loop in
            let seen = Guarded<[Int]>([])
            let done = Promise<Void>()
            let start = MonotonicTime.now
            loop.schedule(at: start.advanced(byMilliseconds: 12)) { done.complete(()) }
            for (name, ms) in [(4, 8), (1, 2), (2, 5), (3, 5)] {
                loop.schedule(at: start.advanced(byMilliseconds: ms)) { seen.withLock { $0.append(name) } }
            }
            await done.value()
            return seen.withLock { $0 }
        }
        #expect(order == [1, 2, 3, 4])
    }

    @Test("A cancelled timer does not run, and many cancelled ones leave the others alone") func timersCancelled() throws {
        let seen = try EventLoop.run { loop in
            let seen = Guarded<[Int]>([])
            let done = Promise<Void>()
            let start = MonotonicTime.now
            var timers: [LoopTimer] = []
            for i in 0..<1000 {
                timers.append(loop.schedule(at: start.advanced(byMilliseconds: 1 + i % 7)) { seen.withLock { $0.append(i) } })
            }
            for (i, timer) in timers.enumerated() where i % 100 != 0 { timer.cancel() }
            timers[0].cancel()
            timers[0].cancel()
            loop.schedule(at: start.advanced(byMilliseconds: 10)) { done.complete(()) }
            await done.value()
            return seen.withLock { $0.sorted() }
        }
        #expect(seen == [100, 200, 300, 400, 500, 600, 700, 800, 900])
    }

    @Test("Work posted from other threads all arrives, and each thread's in its order") func postsFromThreads() throws {
        let pool = WorkerPool(name: "posters", threads: 4)
        defer { pool.stop() }
        let seen = try EventLoop.run { loop in
            let seen = Guarded<[[Int]]>(Array(repeating: [], count: 4))
            let done = Promise<Void>()
            let left = Guarded(4)
            for thread in 0..<4 {
                pool.submit {
                    for i in 0..<2000 { loop.post { seen.withLock { $0[thread].append(i) } } }
                    loop.post { if left.withLock({ $0 -= 1; return $0 }) == 0 { done.complete(()) } }
                }
            }
            await done.value()
            return seen.withLock { $0 }
        }
        #expect(seen == Array(repeating: Array(0..<2000), count: 4))
    }

    @Test("A task stays on its loop, also after waiting for a worker, a promise and a sleep") func tasksStay() throws {
        let pool = WorkerPool(name: "workers", threads: 2)
        defer { pool.stop() }
        let other = try EventLoop(name: "other")
        other.start()
        let stays = try EventLoop.run { loop in
            var stays = loop.isCurrent
            let value = await pool.run { EventLoop.current == nil ? 1 : 0 }
            stays = stays && loop.isCurrent && value == 1
            let promise = Promise<Bool>()
            other.spawn {
                await other.sleep(until: .now.advanced(byMilliseconds: 2))
                promise.complete(other.isCurrent)
            }
            let otherStays = await promise.value()
            await loop.sleep(until: .now.advanced(byMilliseconds: 1))
            await loop.turn()
            return stays && otherStays && loop.isCurrent
        }
        other.stop()
        #expect(stays)
    }

    @Test("turn() lets tasks run in turns") func turns() throws {
        let order = try EventLoop.run { loop in
            let order = Guarded<[String]>([])
            let a = loop.spawn { for i in 0..<3 { order.withLock { $0.append("a\(i)") }; await loop.turn() } }
            let b = loop.spawn { for i in 0..<3 { order.withLock { $0.append("b\(i)") }; await loop.turn() } }
            await a.ended()
            await b.ended()
            return order.withLock { $0 }
        }
        #expect(order == ["a0", "b0", "a1", "b1", "a2", "b2"])
    }

    @Test("Cancelling ends a sleep and a wait for a promise early") func cancelling() throws {
        let ms = try EventLoop.run { loop in
            let start = MonotonicTime.now
            let sleeper = loop.spawn { await loop.sleep(until: start.advanced(byMilliseconds: 60_000)) }
            let never = Promise<Int>()
            let waiter = loop.spawn { _ = await never.value(until: start.advanced(byMilliseconds: 60_000)) }
            await loop.turn()
            sleeper.cancel()
            waiter.cancel()
            await sleeper.ended()
            await waiter.ended()
            return MonotonicTime.now.milliseconds(since: start)
        }
        #expect(ms < 10_000)
    }

    @Test("stop() cancels the tasks of a loop and ends it") func stopping() throws {
        let other = try EventLoop(name: "stopped")
        other.start()
        let wasCancelled = try EventLoop.run { loop in
            let started = Promise<Void>()
            let cancelled = Promise<Bool>()
            other.spawn {
                started.complete(())
                await other.sleep(until: .distantFuture)
                cancelled.complete(Task.isCancelled)
            }
            await started.value()
            other.stop()
            await other.stopped()
            return await cancelled.value(until: .now.advanced(byMilliseconds: 10_000))
        }
        #expect(wasCancelled == true)
    }

    @Test("A promise gives its first value; a wait that ran out can be made again") func promises() throws {
        let (early, value, second) = try EventLoop.run { loop in
            let promise = Promise<Int>()
            let early = await promise.value(until: .now.advanced(byMilliseconds: 1))
            loop.post { promise.complete(7) }
            let value = await promise.value(until: .now.advanced(byMilliseconds: 10_000))
            return (early, value, promise.complete(8))
        }
        #expect(early == nil)
        #expect(value == 7)
        #expect(!second)
    }

    @Test("run() gives the error of its body") func errors() {
        #expect(throws: SystemError.self) {
            try EventLoop.run { _ in throw SystemError(code: 2, call: "test") }
        }
    }
}
