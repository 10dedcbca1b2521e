package io.vigie.dashboard.feed;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.problems.ProblemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The latest records of a topic of one partition, in memory. */
public abstract class Recent<T> implements FeedListener {

    /** So many are at hand. */
    private static final int KEPT = 1_000;

    private final Topic topic;
    private final Class<T> type;
    private final Deque<T> newestFirst = new ArrayDeque<>();
    private long next;

    protected Recent(Topic topic, Class<T> type) {
        this.topic = topic;
        this.type = type;
    }

    @Override
    public final Topic topic() {
        return topic;
    }

    @Override
    public final From from() {
        return From.BEGINNING;
    }

    @Override
    public final synchronized void take(FeedRecord message) {
        // The broker may hand out a record again after it was lost.
        if (message.offset() < next) {
            return;
        }
        newestFirst.addFirst(Json.MAPPER.readValue(message.value(), type));
        next = message.offset() + 1;
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /** How many the topic has ever held: it has one partition, so its offsets count them. */
    public final synchronized long total() {
        return next;
    }

    /**
     * The newest first.
     *
     * @throws ProblemException 400 when the limit is not from 1 to 1000
     */
    public final synchronized List<T> newest(int limit) {
        if (limit < 1 || limit > KEPT) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "limit must be a whole number from 1 to " + KEPT + ".");
        }
        return newestFirst.stream().limit(limit).toList();
    }
}
