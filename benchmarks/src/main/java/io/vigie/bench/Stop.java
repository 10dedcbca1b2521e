package io.vigie.bench;

import java.io.IOException;

/** The end of something that may refuse to end. */
interface Stop {

    void run() throws Exception;

    /** @throws IOException when it did not end; the process has to go without */
    static void of(String what, Stop stop) throws IOException {
        try {
            stop.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IOException("The " + what + " did not stop", e);
        }
    }
}
