package io.vigie.dashboard.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private final DeadLetters letters = new DeadLetters();

    private void take(long offset) {
        DeadLetter letter = new DeadLetter("calls", "0-" + offset, Instant.EPOCH, "wrong", "'id' is wrong", null);
        letters.take(new FeedRecord(null, Json.MAPPER.writeValueAsBytes(letter), offset));
    }

    @Test
    void theNewestComeFirst() {
        take(0);
        take(1);
        take(2);

        assertThat(letters.newest(2)).extracting(DeadLetter::position).containsExactly("0-2", "0-1");
    }

    @Test
    void theLastThousandAreKeptAndAllAreCounted() {
        for (int offset = 0; offset < 1_500; offset++) {
            take(offset);
        }

        assertThat(letters.newest(1_000)).hasSize(1_000);
        assertThat(letters.newest(1_000).get(999).position()).isEqualTo("0-500");
        assertThat(letters.total()).isEqualTo(1_500);
    }

    @Test
    void thoseThatTheTopicNoLongerHoldsAreCountedToo() {
        take(700);

        assertThat(letters.total()).isEqualTo(701);
    }

    @Test
    void aLetterThatComesTwiceIsKeptOnce() {
        take(0);
        take(1);
        take(0);

        assertThat(letters.newest(10)).hasSize(2);
    }
}
