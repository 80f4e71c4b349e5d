package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever quotes the trace id of a problem is found in the log. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class TracesIT {

    @Autowired
    private TestClient client;

    /** One request in ten is sampled. */
    @RepeatedTest(5)
    void findsAProblemInTheLogWhetherItWasSampledOrNot(CapturedOutput log) {
        String path = "/api/accounts/" + UUID.randomUUID();
        assertThat(lineOf(client.get(PARTNER, path), log)).contains("404 account-not-found: GET " + path);
    }

    @Test
    void findsWhatAFilterRefused(CapturedOutput log) {
        assertThat(lineOf(client.get("", "/api/accounts"), log)).contains("401 unauthorized: GET /api/accounts");
        Answer twoMeanings = client.get(PARTNER, "/api//accounts");
        assertThat(twoMeanings.json().get("instance").asString()).isEqualTo("/api//accounts");
        assertThat(lineOf(twoMeanings, log)).contains("400 invalid-request: GET /api//accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01"})
    void isOneIdInTheGatewayAndHere(String sampled, CapturedOutput log) {
        String id = UUID.randomUUID().toString().replace("-", "");
        String parent = "00-" + id + "-b7ad6b7169203331-" + sampled;
        Answer missing = client.get(PARTNER, "/api/accounts/" + UUID.randomUUID(), "traceparent", parent);
        assertThat(missing.json().get("traceId").asString()).isEqualTo(id);
        assertThat(lineOf(missing, log)).contains("404 account-not-found: GET ");
    }

    private static String lineOf(Answer problem, CapturedOutput log) {
        String traceId = problem.json().get("traceId").asString();
        assertThat(traceId).hasSize(32);
        return log.getAll()
                .lines()
                .filter(line -> line.contains("[" + traceId + "-"))
                .reduce("", (earlier, later) -> later);
    }
}
