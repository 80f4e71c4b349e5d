package org.guanxi.analytics.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Support-service's words for states and priorities, as the description that its own test writes has them. */
class CaseWordsTest {

    private static final Path DESCRIPTION = Path.of("..", "docs", "api", "support-service.json");
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void knowsOfEveryStateWhetherTheCaseIsOpen() throws IOException {
        var states = words("state");
        assertThat(states).containsAll(Dealings.FINISHED);
        var open = states.stream()
                .collect(Collectors.partitioningBy(state -> of(state, "LOW").openCases() == 1));
        assertThat(open.get(true)).containsExactlyInAnyOrder("NEW", "OPEN", "PENDING_CUSTOMER", "PENDING_INTERNAL");
        assertThat(open.get(false)).containsExactlyInAnyOrder("RESOLVED", "CLOSED", "REJECTED");
    }

    @Test
    void knowsOfEveryPriorityWhetherItIsUrgent() throws IOException {
        var priorities = words("priority");
        assertThat(priorities).contains(Dealings.URGENT);
        assertThat(priorities.stream().filter(priority -> of("OPEN", priority).openUrgentCases() == 1))
                .containsExactly("URGENT");
    }

    private static Dealings of(String state, String priority) {
        return Dealings.of(List.of(Fact.of(FactKind.CASE, new UUID(8, 8), new UUID(1, 2))
                .started(1, MORNING)
                .is(1, state, MORNING)
                .urgent(1, priority)));
    }

    private static List<String> words(String property) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(DESCRIPTION))
                .at("/components/schemas/CaseView/properties/" + property + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
