package org.guanxi.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.guanxi.gateway.live.News.Batch;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final long NOON = 1_764_244_800_000L;

    private final News news = new News(100);

    @Test
    void goesOnBehindTheChangeThatWasSeen() {
        news.coverSince(NOON);
        news.add(changes(NOON, 3));
        assertThat(news.placeAfter(new LastSeen(NOON + 1, 1))).isEqualTo(2);
    }

    @Test
    void goesBackSomeSecondsWhenTheNumberIsAnotherGateways() {
        news.coverSince(NOON);
        news.add(changes(NOON, 50));
        long seen = NOON + 40;
        assertThat(news.placeAfter(new LastSeen(seen + News.OVERLAP.toMillis(), 7777)))
                .isEqualTo(40);
    }

    @Test
    void doesNotTakeAnotherGatewaysNumberForItsOwn() {
        news.coverSince(NOON - 60_000);
        news.add(changes(NOON, 50));
        assertThat(news.placeAfter(new LastSeen(NOON + 5, 40))).isZero();
    }

    @Test
    void knowsWhatItNoLongerHas() {
        news.coverSince(NOON);
        assertThat(news.placeAfter(new LastSeen(NOON, 0))).isEqualTo(-1);
        assertThat(news.placeAfter(new LastSeen(NOON + News.OVERLAP.toMillis(), 0)))
                .isZero();
        news.add(changes(NOON + 60_000, 200));
        assertThat(news.placeAfter(new LastSeen(NOON + 60_000, 0))).isEqualTo(-1);
    }

    @Test
    void tellsASlowReaderThatItMissedSome() throws Exception {
        news.add(changes(NOON, 150));
        Batch batch = news.after(0, false, Duration.ZERO);
        assertThat(batch.missed()).isTrue();
        assertThat(batch.changes()).isEmpty();
        assertThat(batch.next()).isEqualTo(150);
    }

    @Test
    void givesEachReaderWhatCameAfterItsPlace() throws Exception {
        news.add(changes(NOON, 5));
        Batch batch = news.after(3, false, Duration.ZERO);
        assertThat(batch.changes()).extracting(News.Numbered::id).containsExactly((NOON + 3) + "-3", (NOON + 4) + "-4");
        assertThat(news.after(5, false, Duration.ofMillis(1)).changes()).isEmpty();
    }

    @Test
    void wakesReadersWhenNewsAreLate() throws Exception {
        news.setCurrent(true);
        Thread.ofVirtual().start(() -> news.setCurrent(false));
        assertThat(news.after(0, true, Duration.ofSeconds(20)).current()).isFalse();
    }

    private static List<Change> changes(long from, int count) {
        return LongStream.range(0, count)
                .mapToObj(at -> new Change("deals", "d" + at, null, null, "t", "1", "", null, from + at))
                .toList();
    }
}
