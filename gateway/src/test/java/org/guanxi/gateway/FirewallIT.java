package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Addresses with two meanings, methods that nobody knows, headers in other scripts. */
@ExtendWith(OutputCaptureExtension.class)
class FirewallIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"//api/accounts", "/api//accounts", "/api/accounts;jsessionid=1", "/api/x/../accounts"})
    void saysWhatWasAskedForAndUnderWhichIdItIsInTheLog(String address) throws Exception {
        Wire refused = Wire.send(stage.gateway, "GET " + address + " HTTP/1.1");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("instance")).isEqualTo(address);
        assertThat(refused.text("traceId")).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "TRACE"})
    void knowsTheMethodsThatThereAre(String method) throws Exception {
        Wire refused = Wire.send(stage.gateway, method + " /api/accounts HTTP/1.1");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.head()).contains("Allow: ");
        assertThat(refused.text("code")).isEqualTo("method-not-allowed");
        assertThat(refused.text("instance")).isEqualTo("/api/accounts");
        assertThat(refused.text("traceId")).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Referer", "X-Foo", "User-Agent", "Idempotency-Key"})
    void letsChineseHeadersThrough(String header) throws Exception {
        Wire answer = ask(header + ": http://localhost/客户");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void refusesHeadersThatAreNoTextWithoutAWordAboutOurCode(CapturedOutput log) throws Exception {
        for (int i = 0; i < 20; i++) {
            Wire refused = ask("X-Foo: a\u0085b");
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(refused.text("code")).isEqualTo("invalid-request");
        }
        assertThat(log.getAll()).doesNotContain("RequestRejectedException");
        assertThat(ask("X-Foo: ab").status()).as("the route is still open").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "application/json;q=2", "application/json, garbage"})
    void saysThatAnAcceptNamesNoTypes(String accepted) throws Exception {
        Wire refused = ask("Accept: " + accepted);
        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.text("code")).isEqualTo("not-acceptable");
        assertThat(ask("Accept: text/html, */*;q=0.1").status()).isEqualTo(200);
    }

    @Test
    void doesNotTakeAGoodTokenForABadOneWhereNothingIs() throws Exception {
        assertThat(client.get("/api", "Authorization", bearer).statusCode()).isEqualTo(404);
    }

    private Wire ask(String header) throws Exception {
        return Wire.send(stage.gateway, "GET /api/products HTTP/1.1\r\nAuthorization: " + bearer + "\r\n" + header);
    }
}
