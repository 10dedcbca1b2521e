package io.vigie.dashboard.feed;

import io.vigie.contract.topic.Topic;

/** Takes what comes by one topic. Called by the one thread of the feed: what it does is quick and does not block. */
public interface FeedListener {

    /** From where a topic is read when the process starts. */
    enum From {
        /** All that the topic still holds. */
        BEGINNING,
        /** The last record only, then what follows. */
        LAST
    }

    Topic topic();

    From from();

    /** Takes one record, in the order of its partition; perhaps again, when the broker was lost. */
    void take(FeedRecord message);
}
