package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway's server itself refuses, before anything of ours has seen it, is told like any other refusal. */
class UnreadRequestsIT extends GatewayTest {

    private static final String CHINESE = "\r\nAccept-Language: zh-Hans-CN, en;q=0.5";

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts%2Fx", "/api/accounts%00", "/api/accounts%5cx", "/api/%zz"})
    void refusesAddressesThatAreNone(String address) throws Exception {
        Wire answer = Wire.send(stage.gateway, "GET " + address + " HTTP/1.1" + CHINESE);
        assertProblem(answer, 400, "invalid-request", "请求无法识别");
    }

    @Test
    void saysWhatIsTooLarge() throws Exception {
        Wire headers = Wire.send(stage.gateway, "GET / HTTP/1.1" + CHINESE + "\r\nX-Much: " + "x".repeat(20_000));
        assertProblem(headers, 431, "headers-too-large", "请求头过大");
        assertThat(headers.text("detail")).contains("16,384").contains("100");
        Wire many = Wire.send(stage.gateway, "GET / HTTP/1.1" + CHINESE + "\r\nX-Many: x".repeat(120));
        assertProblem(many, 431, "headers-too-large", "请求头过大");
        String address = "/api/accounts?filter=" + "x".repeat(20_000);
        Wire query = Wire.send(stage.gateway, "GET " + address + " HTTP/1.1" + CHINESE);
        assertProblem(query, 414, "address-too-long", "The address is too long");
    }

    @Test
    void refusesWhatItCannotDo() throws Exception {
        Wire control = Wire.send(stage.gateway, "GET / HTTP/1.1" + CHINESE + "\r\nX-Foo: a\u0001b");
        assertProblem(control, 400, "invalid-request", "请求无法识别");
        Wire expecting = Wire.send(stage.gateway, "GET / HTTP/1.1" + CHINESE + "\r\nExpect: nonsense");
        assertProblem(expecting, 417, "expectation-failed", "无法满足该 Expect 要求");
        Wire coding = Wire.send(stage.gateway, "POST / HTTP/1.1" + CHINESE + "\r\nTransfer-Encoding: nonsense");
        assertProblem(coding, 501, "not-implemented", "不支持该传输编码");
        Wire version = Wire.send(stage.gateway, "GET / HTTP/3.7" + CHINESE);
        assertProblem(version, 505, "http-version-not-supported", "不支持该 HTTP 版本");
    }

    /** The headers come after the first line. */
    @ParameterizedTest
    @ValueSource(strings = {"/api\\accounts", "/api/accounts?filter=a<b"})
    void speaksEnglishWhereItCannotReadAsFarAsTheLanguage(String address) throws Exception {
        Wire answer = Wire.send(stage.gateway, "GET " + address + " HTTP/1.1" + CHINESE);
        assertProblem(answer, 400, "invalid-request", "The request cannot be read");
    }

    @Test
    void signsInWhoeverComesWithAPageThatCannotBeRead() throws Exception {
        Wire answer = Wire.send(stage.gateway, "GET /oauth2/authorization/guanxi?returnTo=%zz HTTP/1.1" + CHINESE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(answer.head()).contains("/oauth2/authorize?response_type=code");
    }

    @Test
    void knowsOneWayToSignIn() throws Exception {
        Wire answer = Wire.send(stage.gateway, "GET /oauth2/authorization/other HTTP/1.1" + CHINESE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    }

    private static void assertProblem(Wire answer, int status, String code, String title) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.head())
                .contains("application/problem+json")
                .contains("Connection: close")
                .doesNotContain("text/html");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("title")).isEqualTo(title);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("traceId")).hasSize(32);
    }
}
