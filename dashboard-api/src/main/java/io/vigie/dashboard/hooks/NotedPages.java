package io.vigie.dashboard.hooks;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.broker.ReadBack;
import io.vigie.dashboard.broker.ReadBackWriter;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.hooks.paging.Page;
import io.vigie.dashboard.secrets.Randoms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The pages as the topic has them: of those that are done, the last. */
@Component
class NotedPages implements FeedListener, DisposableBean {

    /** So many that are done are at hand. */
    static final int KEPT = 1_000;

    private static final String TURN = "turn";

    private final BrokerLog log;
    /** One thread: how a page stands must not be overtaken by how it stood. Handing records to the broker may block. */
    private final Scheduler writing = Schedulers.newSingle("vigie-notes", true);

    private final ReadBackWriter marks;
    private final Map<String, byte[]> byId = new LinkedHashMap<>();
    private final Deque<String> done = new ArrayDeque<>();
    private final Set<String> doneIds = new HashSet<>();
    private volatile @Nullable ReadBack mark;

    NotedPages(BrokerLog log) {
        this.log = log;
        this.marks = new ReadBackWriter(Topic.DELIVERIES, log);
    }

    @Override
    public Topic topic() {
        return Topic.DELIVERIES;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        String key = message.key();
        byte[] value = message.value();
        if (key == null || value == null) {
            return;
        }
        if (key.equals(TURN)) {
            ReadBack awaited = mark;
            if (awaited != null && awaited.is(key, value)) {
                awaited.inForce();
            }
            return;
        }
        note(key, value, Json.MAPPER.readValue(value, Page.class).isDone());
    }

    private synchronized void note(String id, byte[] value, boolean isDone) {
        byId.remove(id);
        byId.put(id, value);
        if (isDone && doneIds.add(id)) {
            done.addLast(id);
        }
        if (!isDone && doneIds.remove(id)) {
            done.remove(id);
        }
        if (done.size() > KEPT) {
            String oldest = done.removeFirst();
            doneIds.remove(oldest);
            byId.remove(oldest);
        }
    }

    /** Those at hand, each a copy of one's own, the last that changed at the end. */
    List<Page> all() {
        List<byte[]> rows;
        synchronized (this) {
            rows = new ArrayList<>(byId.values());
        }
        return rows.stream().map(row -> Json.MAPPER.readValue(row, Page.class)).toList();
    }

    @Nullable
    Page get(String id) {
        byte[] row;
        synchronized (this) {
            row = byId.get(id);
        }
        return row == null ? null : Json.MAPPER.readValue(row, Page.class);
    }

    /**
     * Says that it is this process's turn.
     *
     * @return done once all that others noted before is known here
     */
    Mono<Void> takeTurn() {
        return Mono.defer(() -> {
            byte[] value = Json.MAPPER.writeValueAsBytes(Map.of("nonce", Randoms.text(128)));
            ReadBack awaited = new ReadBack(TURN, value);
            mark = awaited;
            return marks.write(awaited);
        });
    }

    /** Notes how pages stand; done once the broker has acknowledged. */
    Mono<Void> note(List<Page> pages) {
        // Written out at once: they go on to change.
        List<ProducerRecord<byte[], byte[]>> records = pages.stream()
                .map(page -> new ProducerRecord<>(
                        Topic.DELIVERIES.topicName(),
                        page.id().getBytes(StandardCharsets.UTF_8),
                        Json.MAPPER.writeValueAsBytes(page)))
                .toList();
        return records.isEmpty()
                ? Mono.empty()
                : Mono.fromFuture(() -> log.write(records)).subscribeOn(writing);
    }

    @Override
    public void destroy() {
        writing.dispose();
    }
}
