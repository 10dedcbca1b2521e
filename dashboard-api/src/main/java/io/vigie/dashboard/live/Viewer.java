package io.vigie.dashboard.live;

/** One open stream: how far its client has been told. Used by one thread at a time, as a stream is. */
final class Viewer {

    private final Scope scope;
    private final UpdateFrames updates;
    private final Heartbeats heartbeats;
    private long seenChange;
    private long seenBeat;

    Viewer(Scope scope, long seenChange, UpdateFrames updates, Heartbeats heartbeats) {
        this.scope = scope;
        this.seenChange = seenChange;
        this.seenBeat = heartbeats.last().number();
        this.updates = updates;
        this.heartbeats = heartbeats;
    }

    /** What the client has not been told yet; empty when there is nothing. */
    byte[] news() {
        UpdateFrames.Update update = updates.since(scope, seenChange);
        seenChange = Math.max(seenChange, update.upTo());
        Heartbeats.Beat beat = heartbeats.last();
        if (beat.number() == seenBeat) {
            return update.bytes();
        }
        seenBeat = beat.number();
        return update.bytes().length == 0 ? beat.bytes() : Frames.join(update.bytes(), beat.bytes());
    }
}
