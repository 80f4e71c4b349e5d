package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void namesTheWordAndWhatThereIs() {
        assertThat(fault("up --anything")).isEqualTo("./crm up does not know --anything. It takes: -d");
        assertThat(fault("down now")).isEqualTo("./crm down does not know now. It takes no options.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up -d customer",
                "demo --yes",
                "logs --follow",
                "reset --no",
                "test -x",
                "faults --sed 7",
                "bench 3"
            })
    void passesNothingOver(String line) {
        assertThat(fault(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "up -d",
                "logs -f customer",
                "reset --yes",
                "test --without-platform",
                "faults --seed 7 kafka",
                "bench --quick --busy",
                "help me"
            })
    void takesWhatTheManualSays(String line) {
        assertThat(fault(line)).isEmpty();
    }

    private static String fault(String line) {
        var words = List.of(line.split(" "));
        return Options.fault(words.getFirst(), words.subList(1, words.size())).orElse("");
    }
}
