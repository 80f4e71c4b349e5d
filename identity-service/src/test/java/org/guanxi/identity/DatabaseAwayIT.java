package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All connections are taken: what a database does that does not answer. */
@IdentityTest
class DatabaseAwayIT {

    @Autowired
    private IdentityApi identity;

    @Autowired
    private TestClient client;

    @Autowired
    private HikariDataSource pool;

    private final List<Connection> taken = new ArrayList<>();
    private long patience;

    @BeforeEach
    void rememberThePatience() {
        patience = pool.getConnectionTimeout();
    }

    /** Others may have one just now and give it back, and the pool may still be growing. */
    private void takeAllConnections() throws SQLException {
        pool.setConnectionTimeout(250);
        for (int refusals = 0; refusals < 3; ) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLTransientConnectionException none) {
                refusals += pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize() ? 0 : 1;
            }
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        pool.setConnectionTimeout(patience);
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void asksProgramsForPatienceInTheirLanguage() throws Exception {
        takeAllConnections();
        for (String path : List.of("/oauth2/token", "/oauth2/introspect")) {
            Answer away = client.post(
                    "",
                    path,
                    "grant_type=client_credentials&token=x",
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Accept-Language",
                    "zh-CN",
                    "Authorization",
                    "Basic bm9ib2R5OnNlY3JldA==");
            assertThat(away.status()).as(away.text()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isEqualTo("2");
            assertThat(away.json().get("code").asString()).isEqualTo("service-unavailable");
            assertThat(away.json().get("title").asString()).isEqualTo("暂时不可用");
        }
    }

    @Test
    void keepsPeopleAtThePageWithWhatTheyTypedAndWanted() throws Exception {
        Browser browser = identity.browser();
        HttpResponse<String> page = browser.get(Browser.path(browser.authorize(Browser.VERIFIER)));
        takeAllConnections();
        HttpResponse<String> refused = browser.signIn(page, "admin", "guanxi-demo");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(302);
        assertThat(Browser.location(refused)).endsWith("/sign-in?away");
        HttpResponse<String> again = browser.get("/sign-in?away&language=zh-CN");
        assertThat(again.body()).contains("没有任何内容丢失").contains("value=\"admin\"");
        giveBack();
        taken.clear();
        HttpResponse<String> back = browser.signIn(again, "admin", "guanxi-demo");
        assertThat(Browser.location(back)).contains("/oauth2/authorize?").contains("client_id=gateway");
    }

    @Test
    void leadsAnAuthorizationToThePageToo() throws Exception {
        Browser browser = identity.browser();
        browser.codeFor("admin", "guanxi-demo");
        takeAllConnections();
        HttpResponse<String> led = browser.authorize(Browser.VERIFIER);
        assertThat(Browser.location(led)).as(led.body()).endsWith("/sign-in?away");
        assertThat(browser.get("/sign-in?away&language=en").body()).contains("the database does not answer");
    }
}
