package io.vigie.bench;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A process whose run fails and leaves a thread behind, as a job or a broker does. */
final class TestingBench {

    private TestingBench() {}

    public static void main(String[] args) {
        Bench.end(Map.of("stuck", TestingBench::run), "stuck");
    }

    private static void run() {
        new Thread(() -> {
                    while (true) {
                        LockSupport.park();
                    }
                })
                .start();
        throw new IllegalStateException("It did not come to its end");
    }
}
