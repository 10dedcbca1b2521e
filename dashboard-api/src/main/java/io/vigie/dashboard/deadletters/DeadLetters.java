package io.vigie.dashboard.deadletters;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The latest dead letters, in memory. */
@Component
class DeadLetters implements FeedListener {

    static final int KEPT = 1_000;

    private final Deque<DeadLetter> newestFirst = new ArrayDeque<>();
    private long next;

    @Override
    public Topic topic() {
        return Topic.DEAD_LETTERS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public synchronized void take(FeedRecord message) {
        // The broker may hand out a record again after it was lost.
        if (message.offset() < next) {
            return;
        }
        newestFirst.addFirst(Json.MAPPER.readValue(message.value(), DeadLetter.class));
        next = message.offset() + 1;
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /** How many the topic has ever held: it has one partition, so its offsets count them. */
    synchronized long total() {
        return next;
    }

    synchronized List<DeadLetter> newest(int limit) {
        return newestFirst.stream().limit(limit).toList();
    }
}
