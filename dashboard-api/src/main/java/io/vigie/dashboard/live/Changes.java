package io.vigie.dashboard.live;

import org.springframework.stereotype.Component;

/**
 * Numbers every change of anything that is sent to screens, so that a client has to remember one number alone. Whoever
 * takes a number does so under the lock under which the change can be seen: who then reads what changed up to a number
 * finds all of it.
 */
@Component
class Changes {

    private long last;

    synchronized long next() {
        last++;
        return last;
    }

    /** The number of the last change. */
    synchronized long last() {
        return last;
    }
}
