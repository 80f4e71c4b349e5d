package org.guanxi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/accounts/7?tab=timeline", "/accounts?filter=name==%E4%B8%AD*"})
    void goesBackToOwnPages(String page) {
        assertThat(ReturnTo.isOwnPage(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example", "/\\evil.example", "evil", "", "/a\nb", "/\t/evil"})
    void goesNowhereElse(String page) {
        assertThat(ReturnTo.isOwnPage(page)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%E0%A4%A",
                "/accounts%2Fx",
                "/%41ccounts",
                "/accounts;x",
                "/a//b",
                "/a/../b",
                "/..",
                "/a/.?tab=x"
            })
    void goesToNoPageThatTheFirewallRefuses(String page) {
        assertThat(ReturnTo.isOwnPage(page)).isFalse();
    }
}
