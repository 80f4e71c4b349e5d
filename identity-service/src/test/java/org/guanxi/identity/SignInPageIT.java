package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class SignInPageIT {

    @Autowired
    private IdentityApi identity;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = identity.browser();
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
