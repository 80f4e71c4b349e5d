package org.guanxi.shared.imports.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.guanxi.shared.feed.FeedPosition;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is taken back before it is known what others have done with it. */
class UndoWaitDbTest extends ImportsDbTest {

    private volatile @Nullable String ends = "here";
    private volatile boolean past;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Parcels shared = new Parcels("parcels", jdbc) {
        @Override
        public boolean undoAsksCopies() {
            return true;
        }
    };

    @Override
    protected FeedPosition feeds() {
        return new FeedPosition(
                new KafkaListenerEndpointRegistry(), new DefaultKafkaConsumerFactory<>(Map.of()), new JsonMapper()) {
            @Override
            public @Nullable String ends() {
                return ends;
            }

            @Override
            public boolean isPast(String end) {
                asked.add(end);
                return past;
            }
        };
    }

    @Test
    void asksWhereTopicsEndAfterAMomentAndWaitsUntilAllBeforeIsKnown() {
        UUID id = imported();
        long began = System.nanoTime();
        ends = null;
        tables.steps().undo(id);
        Awaitility.await().until(() -> tables.steps().waited(id).toMillis() > 3000);
        assertThat(asked).as("Kafka does not answer").isEmpty();
        ends = "there";
        Awaitility.await().until(() -> asked.size() > 1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(3));
        ends = "further on";
        UUID other = store("shop", "parcels", "id\nother\n", null);
        assertThat(ended(other).created()).as("it is in nobody's way").isEqualTo(1);
        assertThat(find(id).state()).isEqualTo(ImportState.UNDOING);
        assertThat(parcels()).contains("a", "b");
        past = true;
        assertThat(undone(id).undo().removed()).isEqualTo(2);
        assertThat(asked).containsOnly("there");
    }

    @Test
    void asksAnewWhenItIsUndoneAgain() {
        UUID id = imported();
        past = true;
        tables.steps().undo(id);
        undone(id);
        ends = "later";
        tables.steps().undo(id);
        undone(id);
        assertThat(asked).containsExactly("here", "later");
    }

    @Test
    void takesNothingBackWhenItTakesTooLongAndMayBeAskedAgain() {
        UUID id = imported();
        tables.steps().undo(id);
        Awaitility.await().until(() -> !asked.isEmpty());
        jdbc.update("UPDATE import_job SET waited_ms = 301000 WHERE id = ?", (Object) Ids.bytes(id));
        ImportJob failed = await(id, job -> job.state() == ImportState.FAILED);
        assertThat(failed.reason()).isEqualTo("undo-unheard");
        assertThat(parcels()).containsExactly("a", "b");
        past = true;
        tables.steps().undo(id);
        assertThat(undone(id).undo().removed()).isEqualTo(2);
    }

    private UUID imported() {
        UUID id = store("parcels", "id\na\nb\n", null);
        startWorker(shared);
        ended(id);
        return id;
    }

    private ImportJob undone(UUID id) {
        return await(id, job -> job.state() == ImportState.UNDONE);
    }
}
