package io.vigie.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private final Series series = new Series();

    private NavigableMap<Long, String> read(long from, long until, int size) {
        NavigableMap<Long, String> found = new TreeMap<>();
        series.read(from, until, size, (at, numbers) -> found.put(at, Arrays.toString(numbers)));
        return found;
    }

    @Test
    void whatIsPutIsReadAsItWas() {
        series.put(-3, "1", 0, 1, 127);
        series.put(63, "1", 128, 16_384, 5_000_000_000L);
        series.put(64, "1", Long.MAX_VALUE, 0, 0);

        assertThat(read(-100, 100, 3))
                .containsEntry(-3L, "[0, 1, 127]")
                .containsEntry(63L, "[128, 16384, 5000000000]")
                .containsEntry(64L, "[" + Long.MAX_VALUE + ", 0, 0]")
                .hasSize(3);
    }

    @Test
    void theFirstIsReadAndTheOneAfterTheLastIsNot() {
        for (long at = 0; at < 300; at++) {
            series.put(at, "1", at);
        }

        assertThat(read(60, 130, 1)).hasSize(70).containsKeys(60L, 129L).doesNotContainKeys(59L, 130L);
        assertThat(read(130, 130, 1)).isEmpty();
        assertThat(read(Long.MIN_VALUE, Long.MAX_VALUE, 1)).hasSize(300);
    }

    @Test
    void theLatestVersionStandsInWhateverOrderTheyCome() {
        series.put(7, "1763890123456-0000000000002", 2);
        series.put(7, "1763890123456-0000000000001", 1);
        assertThat(read(7, 8, 1)).containsEntry(7L, "[2]");

        series.put(7, "1763890123457-0000000000001", 3);
        assertThat(read(7, 8, 1)).containsEntry(7L, "[3]");
    }

    @Test
    void whatLiesLongerBackIsLetGoByTheBlock() {
        for (long at = 0; at < 256; at++) {
            series.put(at, "1", at);
        }

        series.forgetBefore(130);
        assertThat(read(0, 256, 1).firstKey()).isEqualTo(128);
        assertThat(series.isEmpty()).isFalse();

        series.forgetBefore(1_000);
        assertThat(series.isEmpty()).isTrue();
    }

    @Test
    void manyNumbersOfAnySizeComeBack() {
        Random random = new Random(7);
        NavigableMap<Long, String> put = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            long[] numbers = new long[19];
            Arrays.setAll(numbers, place -> random.nextLong() >>> random.nextInt(64));
            long at = random.nextInt(100_000);
            series.put(at, "%08d".formatted(i), numbers);
            put.put(at, Arrays.toString(numbers));
        }

        assertThat(read(0, 100_000, 19)).isEqualTo(put);
    }
}
