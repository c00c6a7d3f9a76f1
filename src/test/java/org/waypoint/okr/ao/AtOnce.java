package org.waypoint.okr.ao;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Runs works in threads of their own. Each work may wait at {@link #meet()} until all have come there, so that all have
 * read before any writes; whoever comes a second time, because its transaction is tried again, does not wait.
 */
final class AtOnce {
    private static final int SECONDS = 60;

    private final CountDownLatch meeting;
    private final List<Throwable> failures = new ArrayList<>();

    private AtOnce(int works) {
        this.meeting = new CountDownLatch(works);
    }

    /** One piece of work; it is told where to meet. */
    interface Work {
        void run(AtOnce others);
    }

    /** What the works threw; those that succeeded are not in it. */
    static List<Throwable> failuresOf(List<Work> works) {
        AtOnce run = new AtOnce(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Void>> futures = new ArrayList<>();
            for (Work work : works) {
                futures.add(threads.submit(call(run, work)));
            }
            for (Future<Void> future : futures) {
                run.finish(future);
            }
        } finally {
            threads.shutdownNow();
        }
        return run.failures;
    }

    private static Callable<Void> call(AtOnce run, Work work) {
        return () -> {
            work.run(run);
            return null;
        };
    }

    private void finish(Future<Void> future) {
        try {
            future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            failures.add(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException("The works wait for each other", e);
        }
    }

    void meet() {
        meeting.countDown();
        try {
            if (!meeting.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The others did not come");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
