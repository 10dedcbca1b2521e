package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.connect.http.Receipt;
import io.vigie.connect.time.Timekeeper;
import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final Instant END = NOW.plusSeconds(10);

    private final List<Event> sent = new ArrayList<>();
    private final List<Instant> sentAt = new ArrayList<>();

    @Test
    void aCentreThatStartedEarlierIsSentFromItsStart() {
        feed(centreSince(Duration.ofMinutes(90)));

        assertThat(sent).isEqualTo(centreSince(Duration.ofMinutes(90)).until(END));
        assertThat(sentAt.subList(0, 9)).as("nine pieces of ten minutes").containsOnly(NOW);
        assertThat(sentAt.subList(9, sentAt.size())).isNotEmpty().allMatch(NOW::isBefore);
    }

    @Test
    void whatHappensIsSentWithinAFifthOfASecond() {
        feed(centreSince(Duration.ofMinutes(5)));

        int live = sent.size()
                - (int) sent.stream().filter(e -> !e.time().isAfter(NOW)).count();
        assertThat(live).isPositive();
        for (Event event : sent.subList(sent.size() - live, sent.size())) {
            assertThat(sentAt)
                    .anyMatch(at -> !at.isBefore(event.time())
                            && Duration.between(event.time(), at).toMillis() < 200);
        }
    }

    @Test
    void aCentreThatWentOnUnseenIsSentFromWhereItIs() {
        Centre centre = centreSince(Duration.ofMinutes(90));
        centre.until(NOW.minusSeconds(30));

        feed(centre);

        assertThat(sent).isNotEmpty().allMatch(e -> e.time().isAfter(NOW.minusSeconds(30)));
    }

    private void feed(Centre centre) {
        TenSeconds time = new TenSeconds();
        Feed feed = new Feed(
                centre,
                events -> {
                    assertThat(events).isNotEmpty();
                    sent.addAll(events);
                    sentAt.add(time.now());
                    return new Receipt(events.size(), List.of());
                },
                time);
        assertThatThrownBy(feed::run).isInstanceOf(InterruptedException.class);
    }

    private static Centre centreSince(Duration ago) {
        return new Centre(7, CentrePlan.standard(ZoneOffset.UTC), NOW.minus(ago));
    }

    /** Time that passes by sleeping, and is interrupted after ten seconds. */
    private static final class TenSeconds implements Timekeeper {

        private Instant now = NOW;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            if (!now.isBefore(END)) {
                throw new InterruptedException();
            }
            now = now.plus(duration);
        }
    }
}
