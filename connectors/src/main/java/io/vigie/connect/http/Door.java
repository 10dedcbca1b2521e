package io.vigie.connect.http;

import io.vigie.contract.event.Event;
import java.util.List;

/** Where events go in. */
@FunctionalInterface
public interface Door {

    /**
     * Hands the events over in their order and returns when all of them are either taken in or rejected.
     *
     * @throws DoorException when the door does not take them; some of them may be in, and sending them again does no harm
     */
    Receipt send(List<? extends Event> events) throws DoorException, InterruptedException;
}
