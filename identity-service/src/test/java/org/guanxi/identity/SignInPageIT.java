package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.guanxi.identity.password.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@IdentityTest
class SignInPageIT {

    @Autowired
    private IdentityApi identity;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcTemplate jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = identity.browser();
    }

    @Test
    void isShownWithoutWhatCannotBeRead() throws Exception {
        HttpResponse<String> answer = browser.get("/sign-in?language=%E0%A4");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(location(answer)).endsWith("/sign-in");
    }

    @Test
    void answersUnknownPeopleLikeWrongPasswords() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(location(browser.signIn(page, "nobody", "guanxi-demo"))).endsWith("/sign-in?again");
        assertThat(location(browser.signIn(page, "admin", "wrong"))).endsWith("/sign-in?again");
    }

    @Test
    void slowsGuessingButKeepsKnownDevicesIn() throws Exception {
        browser.codeFor("support-agent", "guanxi-demo");
        Browser guesser = identity.anotherBrowser();
        HttpResponse<String> page = guesser.get("/sign-in");
        for (int i = 0; i < 9; i++) {
            guesser.signIn(page, "support-agent", "wrong-" + i);
        }
        assertThat(location(guesser.signIn(page, "support-agent", "guanxi-demo")))
                .endsWith("/sign-in?again");
        HttpResponse<String> own = browser.signIn(browser.get("/sign-in"), "support-agent", "guanxi-demo");
        assertThat(location(own)).doesNotContain("again");
    }

    @Test
    void looksAtNoPasswordFromANetworkThatHasToWait() throws Exception {
        browser.codeFor("support-agent", "guanxi-demo");
        jdbc.update(
                "INSERT INTO sign_in_failure (subject_hash, failures, last_at)"
                        + " VALUES (UNHEX(SHA2(?, 256)), 200, UTC_TIMESTAMP(6))",
                "network 127.0.0.1");
        Browser neighbour = identity.anotherBrowser();
        assertThat(location(neighbour.signIn(neighbour.get("/sign-in"), "support-agent", "guanxi-demo")))
                .endsWith("/sign-in?again");
        assertThat(jdbc.queryForList("SELECT failures FROM sign_in_failure", Integer.class))
                .containsExactly(201);
        assertThat(location(browser.signIn(browser.get("/sign-in"), "support-agent", "guanxi-demo")))
                .doesNotContain("again");
    }

    @Test
    void saysThatItIsBusyButLetsKnownDevicesIn() throws Exception {
        browser.codeFor("analyst", "guanxi-demo");
        String takesLong =
                new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("x").replace("t=2,", "t=100,");
        try (ExecutorService crowd = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 8; i++) {
                crowd.submit(() -> passwords.matches("guess", takesLong, false));
            }
            assertThat(location(browser.signIn(browser.get("/sign-in"), "analyst", "guanxi-demo")))
                    .doesNotContain("busy");
            Browser stranger = identity.anotherBrowser();
            assertThat(location(stranger.signIn(stranger.get("/sign-in"), "analyst", "guanxi-demo")))
                    .endsWith("/sign-in?busy");
        }
        assertThat(browser.get("/sign-in?busy&language=en").body()).contains("Too many sign-ins at once");
    }

    @Test
    void keepsTheNameAfterAWrongPassword() throws Exception {
        assertThat(browser.get("/sign-in").body()).contains("value=\"\" aria-required=\"true\" autofocus");
        assertThat(location(browser.signIn(browser.get("/sign-in"), "王\"<b>", "wrong guess")))
                .endsWith("/sign-in?again");
        assertThat(browser.get("/sign-in?again").body())
                .contains("value=\"王&quot;&lt;b&gt;\"")
                .contains("aria-required=\"true\" autofocus />\n          <button");
    }

    @Test
    void asksForWhatIsMissingInItsOwnWords() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(location(browser.signIn(page, " ", "guanxi-demo"))).endsWith("/sign-in?empty");
        assertThat(location(browser.signIn(page, "admin", ""))).endsWith("/sign-in?empty");
        assertThat(jdbc.queryForList("SELECT failures FROM sign_in_failure")).isEmpty();
        assertThat(browser.get("/sign-in?empty&language=zh-CN").body()).contains("请输入用户名和密码");
    }

    @Test
    void refusesTheFormWithoutItsToken() throws Exception {
        HttpResponse<String> forged =
                browser.post("/sign-in", "", "", Map.of("username", "admin", "password", "guanxi-demo"));
        assertThat(location(forged)).endsWith("/sign-in?stale");
    }

    @Test
    void speaksBothLanguagesUnderAStrictPolicy() throws Exception {
        HttpResponse<String> chinese = browser.get("/sign-in?language=zh-CN");
        assertThat(chinese.body()).contains("用户名").contains("关系").contains("lang=\"zh-CN\"");
        assertThat(browser.get("/sign-in?language=en").body()).contains("Password");
        assertThat(chinese.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(browser.get("/sign-in/page.css").statusCode()).isEqualTo(200);
    }
}
