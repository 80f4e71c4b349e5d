package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.gateway.Gateway.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests of one session reach one gateway and the other. */
class TwoGatewaysIT extends GatewayTest {

    private static Gateway another;

    private final ExecutorService page = Executors.newVirtualThreadPerTaskExecutor();
    private int renewalsBefore;

    @BeforeEach
    void signInWithATokenThatIsSoonOver() throws Exception {
        if (another == null) {
            another = Gateway.start(stage.mysql, services.port());
        }
        services.tokenSeconds = 20;
        client.signIn();
        services.tokenSeconds = 600;
        renewalsBefore = services.renewals.get();
    }

    @AfterAll
    static void stop() {
        another.close();
        another = null;
    }

    @Test
    void bothGoOnWhenBothRenewAtOnce() throws Exception {
        services.renewalMillis = 300;
        Future<HttpResponse<String>> first = page.submit(() -> client.get("/api/accounts"));
        await().until(() -> renewals() == 1);
        assertThat(atTheOther().get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(renewals()).isEqualTo(2);
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void theOtherKnowsRenewedTokensBeforeASlowRequestEnds() throws Exception {
        int calls = services.calls.get();
        Future<HttpResponse<String>> slow = page.submit(() -> client.get("/api/contacts/slow"));
        await().until(() -> services.calls.get() > calls);
        assertThat(atTheOther().get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(slow.isDone()).isFalse();
        assertThat(renewals()).isEqualTo(1);
    }

    private int renewals() {
        return services.renewals.get() - renewalsBefore;
    }

    private Client atTheOther() {
        return another.clientWith(client.cookies);
    }
}
