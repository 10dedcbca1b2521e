package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.test.scheduler.VirtualTimeScheduler;

class PulseTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final Pulse pulse = new Pulse(time);
    private final List<Long> pulses = new ArrayList<>();

    @AfterEach
    void dispose() {
        time.dispose();
    }

    private BaseSubscriber<Long> listen(long demand) {
        BaseSubscriber<Long> listener = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(demand);
            }

            @Override
            protected void hookOnNext(Long value) {
                pulses.add(value);
            }
        };
        pulse.pulses().subscribe(listener);
        return listener;
    }

    @Test
    void afterARestAChangeIsToldAtOnce() {
        listen(Long.MAX_VALUE);
        time.advanceTimeBy(Duration.ofSeconds(1));

        pulse.request();
        time.advanceTimeBy(Duration.ZERO);

        assertThat(pulses).hasSize(1);
    }

    @Test
    void howeverMuchChangesItIsToldTenTimesASecond() {
        listen(Long.MAX_VALUE);
        time.advanceTimeBy(Duration.ofSeconds(1));

        for (int millis = 0; millis < 999; millis++) {
            pulse.request();
            time.advanceTimeBy(Duration.ofMillis(1));
        }

        assertThat(pulses).hasSize(10);
    }

    @Test
    void whenNothingChangesThereIsNoPulse() {
        listen(Long.MAX_VALUE);

        time.advanceTimeBy(Duration.ofHours(1));

        assertThat(pulses).isEmpty();
    }

    @Test
    void aListenerThatIsSlowGetsTheLatestPulseOnly() {
        BaseSubscriber<Long> slow = listen(1);

        for (int i = 0; i < 50; i++) {
            pulse.request();
            time.advanceTimeBy(Duration.ofMillis(100));
        }
        slow.request(Long.MAX_VALUE);

        assertThat(pulses).containsExactly(1L, 50L);
    }

    @Test
    void aListenerThatLeavesIsForgotten() {
        BaseSubscriber<Long> listener = listen(1);
        assertThat(pulse.listeners()).isEqualTo(1);

        listener.cancel();

        assertThat(pulse.listeners()).isZero();
    }
}
