package io.vigie.dashboard.live;

import io.vigie.dashboard.live.UpdateFrames.Place;
import io.vigie.dashboard.live.UpdateFrames.Update;

/** One open stream: how far its client has been told. Used by one thread at a time, as a stream is. */
final class Viewer {

    private final View view;
    private final UpdateFrames updates;
    private final Heartbeats heartbeats;
    private Place seen;
    private long seenBeat;

    Viewer(View view, Place seen, UpdateFrames updates, Heartbeats heartbeats) {
        this.view = view;
        this.seen = seen;
        this.seenBeat = heartbeats.last().number();
        this.updates = updates;
        this.heartbeats = heartbeats;
    }

    /** What the client has not been told yet; empty when there is nothing. */
    byte[] news() {
        Update update = updates.since(view, seen);
        seen = update.upTo();
        Heartbeats.Beat beat = heartbeats.last();
        if (beat.number() == seenBeat) {
            return update.bytes();
        }
        seenBeat = beat.number();
        return update.bytes().length == 0 ? beat.bytes() : Frames.join(update.bytes(), beat.bytes());
    }
}
