package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.json;
import static org.guanxi.gateway.Operator.LETTERS;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What cannot be done to dead letters is told as the services would tell it: why, and where in the request. */
class RefusedOperationsIT extends GatewayTest {

    private static final String TOPIC = "crm.sales.deal.customer-service.dlt";

    private Operator operator;

    @BeforeEach
    void openOperator() {
        operator = new Operator(client, services);
    }

    @ParameterizedTest
    @CsvSource({
        "?settled=maybe, settled, 此处应为 true 或 false。",
        "?after=some, after, 此处应为数字。",
        "?limit=many, limit, 此处应为数字。",
        "/first, offset, 此处应为数字。"
    })
    void namesTheParameter(String address, String pointer, String message) throws Exception {
        assertFlaw(client.get(LETTERS + TOPIC + address, operator.reader()), pointer, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"state\":\"BURNT\"} | /state | 此处应为以下之一：REPLAYED, DISCARDED。",
                "{\"state\":null} | /state | 此处必须填写。",
                "{} | /state | 此处必须填写。",
                "{\"state\":\"DISCARDED\",\"reason\":[]} | /reason | 此处应为文本。",
                "{\"state\": | '' | 内容不是有效的 JSON，或字段重复。",
                "nonsense | '' | 内容不是有效的 JSON，或字段重复。"
            })
    void namesTheFieldOfTheBody(String body, String pointer, String message) throws Exception {
        assertFlaw(operator.put(TOPIC + "/0/state", body, operator.writer()), pointer, message);
    }

    @Test
    void namesWhatIsMissingOrTooLong() throws Exception {
        JsonNode unreasoned = json(operator.put(TOPIC + "/0/state", "{\"state\":\"DISCARDED\"}", operator.writer()));
        assertThat(unreasoned.path("code").asString()).isEqualTo("reason-missing");
        assertThat(unreasoned.at("/errors/0/pointer").asString()).isEqualTo("/reason");
        assertThat(unreasoned.at("/errors/0/message")).isEqualTo(unreasoned.path("detail"));
        assertThat(operator.replayAll(TOPIC, "x".repeat(256))).contains("\"pointer\":\"Idempotency-Key\"");
    }

    @Test
    void saysWhatCanBeDoneAboutWhatIsNotAllowedOrNotThere() throws Exception {
        HttpResponse<String> forbidden = client.get(LETTERS + TOPIC, operator.partner("accounts:read"));
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(json(forbidden).path("detail").asString()).isEqualTo("您的权限不包含此操作，可联系管理员授权。");
        HttpResponse<String> nowhere = client.get(LETTERS + TOPIC + "/0/nowhere", operator.reader());
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(json(nowhere).path("detail").asString()).isEqualTo("该地址没有任何内容。");
        Wire escape = Wire.send(
                stage.gateway,
                "GET " + LETTERS + TOPIC + "?settled=%zz HTTP/1.1\r\nAccept-Language: zh\r\nAuthorization: "
                        + operator.reader()[1]);
        assertThat(escape.status()).as(escape.body()).isEqualTo(400);
        assertThat(escape.json().at("/errors/0/message").asString()).isEqualTo("地址中的转义无法解码。");
    }

    private static void assertFlaw(HttpResponse<String> answer, String pointer, String message) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("code").asString()).isEqualTo("invalid-request");
        assertThat(json(answer).path("detail").asString()).startsWith("请检查 errors 中列出的字段");
        JsonNode flaw = json(answer).path("errors").path(0);
        assertThat(flaw.path("pointer").asString()).isEqualTo(pointer);
        assertThat(flaw.path("message").asString()).isEqualTo(message);
    }
}
