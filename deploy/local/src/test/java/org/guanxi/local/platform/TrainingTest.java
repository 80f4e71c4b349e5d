package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while services stand still. */
class TrainingTest {

    @Test
    void saysHowManyAreLeftAndThatItIsDone() {
        var left = new Left(3);
        assertThat(left.next()).endsWith("2 left after it");
        assertThat(left.next()).endsWith("1 left after it");
        assertThat(left.next()).endsWith("the last one");
        assertThat(left.end()).isEqualTo("Fast starts are prepared; no service stands still any more.");
    }

    @Test
    void saysForHowManyItFailed() {
        var left = new Left(3);
        left.failed();
        assertThat(left.end()).contains("2 of 3");
    }

    /** From the module's folder or from the root. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/operations.md"})
    void promisesWhatTheDocumentsPromise(String page) throws IOException {
        var root = Files.exists(Path.of("crm")) ? Path.of("") : Path.of("../..");
        var words = "10 to 60 seconds, longer on a busy machine";
        assertThat(Training.ANNOUNCEMENT).contains(words);
        assertThat(Files.readString(root.resolve(page)).replaceAll("\\s+", " ")).contains(words);
    }
}
