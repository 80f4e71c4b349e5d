package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.json;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever quotes the trace id of a problem is found in the log. */
@ExtendWith(OutputCaptureExtension.class)
class TracesIT extends GatewayTest {

    /** One request in ten is sampled. */
    @RepeatedTest(5)
    void findsARefusalInTheLogWhetherItWasSampledOrNot(CapturedOutput log) throws Exception {
        String id = json(client.get("/api/accounts")).path("traceId").asString();
        assertThat(lineWith(id, log)).contains("401 unauthorized: GET /api/accounts");
    }

    @Test
    void findsAServiceThatIsAway(CapturedOutput log) throws Exception {
        String id = json(client.get("/api/cases", "Authorization", bearer))
                .path("traceId")
                .asString();
        assertThat(lineWith(id, log)).contains("503 service-");
    }

    @Test
    void findsWhatAServiceRefused(CapturedOutput log) throws Exception {
        client.post("/api/leads/failing", "{}", "Authorization", bearer);
        String id = services.seen.get("Traceparent").split("-")[1];
        assertThat(lineWith(id, log)).contains("503 of the service: POST /api/leads/failing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api//accounts", "GET /api/%zz", "TRACE /api/accounts", "GET /api/x"})
    void findsWhatNoHandlerSaw(String firstLine, CapturedOutput log) throws Exception {
        Wire refused = Wire.send(stage.gateway, firstLine + " HTTP/1.1");
        assertThat(lineWith(refused.text("traceId"), log)).contains(refused.text("code") + ": ");
    }

    /** The last one: what the framework itself says comes before it. */
    private static String lineWith(String traceId, CapturedOutput log) {
        assertThat(traceId).hasSize(32);
        return log.getAll()
                .lines()
                .filter(line -> line.contains("[" + traceId + "-"))
                .reduce("", (earlier, later) -> later);
    }
}
