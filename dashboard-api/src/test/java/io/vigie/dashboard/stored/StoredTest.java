package io.vigie.dashboard.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.testkit.TestingLog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredTest {

    private record Note(String text) {}

    private final TestingStored topic = new TestingStored();
    private final Stored<Note> notes = topic.of("note", Note.class);
    private final Stored<Note> others = topic.of("other", Note.class);

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsPutIsInForceUnderItsIdAndOfItsKindAlone() {
        notes.put("a", new Note("one")).block();
        notes.put("b/c", new Note("two")).block();

        assertThat(notes.all()).containsOnlyKeys("a", "b/c").containsEntry("a", new Note("one"));
        assertThat(notes.get("b/c")).isEqualTo(new Note("two"));
        assertThat(notes.size()).isEqualTo(2);
        assertThat(others.all()).isEmpty();
    }

    @Test
    void theLastOneOfAnIdStands() {
        notes.put("a", new Note("one")).block();
        notes.put("a", new Note("two")).block();

        assertThat(notes.all()).containsOnlyKeys("a").containsEntry("a", new Note("two"));
    }

    @Test
    void whatIsRemovedIsGone() {
        notes.put("a", new Note("one")).block();
        notes.put("b", new Note("two")).block();
        notes.put("c", new Note("three")).block();

        notes.remove(List.of("a", "b", "unknown")).block();

        assertThat(notes.all()).containsOnlyKeys("c");
    }

    @Test
    void whatIsClaimedCannotBeHadTwice() {
        notes.put("a", new Note("one")).block();

        assertThat(notes.claim("a")).isEqualTo(new Note("one"));
        assertThat(notes.claim("a")).isNull();
    }

    @Test
    void nothingIsInForceBeforeItHasComeBackByTheTopic() {
        TestingLog silent = new TestingLog();
        Stored<Note> waiting = new Stored<>("note", Note.class, silent);

        var putting = waiting.put("a", new Note("one")).toFuture();

        org.awaitility.Awaitility.await().until(() -> !silent.written().isEmpty());
        assertThat(putting).isNotDone();
        assertThat(waiting.get("a")).isNull();

        waiting.take("a", silent.written().get(0).value());
        org.awaitility.Awaitility.await().until(putting::isDone);
        assertThat(waiting.get("a")).isEqualTo(new Note("one"));
    }

    @Test
    void whatCannotBeReadLeavesWhatWasThere() {
        StoredFeed feed = new StoredFeed(List.of(notes));
        feed.take(new FeedRecord("note/a", json("{\"text\":\"one\"}"), 0));

        assertThatThrownBy(() -> feed.take(new FeedRecord("note/a", json("{\"text\":"), 1)))
                .isInstanceOf(RuntimeException.class);
        assertThat(notes.get("a")).isEqualTo(new Note("one"));
    }

    @Test
    void kindsOfALaterVersionArePassedOverAndKeysWithoutKindRefused() {
        StoredFeed feed = new StoredFeed(List.of(notes));

        feed.take(new FeedRecord("hologram/a", json("{}"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> feed.take(new FeedRecord("a", json("{}"), 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> feed.take(new FeedRecord(null, json("{}"), 2)));

        assertThat(notes.all()).isEmpty();
    }
}
