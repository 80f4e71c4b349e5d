package org.guanxi.gateway.bearer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;

class FirewallTest {

    private final Firewall firewall = new Firewall();

    @ParameterizedTest
    @ValueSource(
            strings = {"/oauth2/%61uthorize", "/%6Fauth2/token", "/api/accounts/%63hanges", "/%41", "/a%2Db", "/a%7e"})
    void refusesAddressesThatHideBehindEscapes(String address) {
        assertThatThrownBy(() -> firewall.getFirewalledRequest(new MockHttpServletRequest("GET", address)))
                .isInstanceOf(RequestRejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/%E5%AE%A2", "/a%20b", "/a%40b"})
    void takesThoseThatNeedThem(String address) {
        assertThatCode(() -> firewall.getFirewalledRequest(new MockHttpServletRequest("GET", address)))
                .doesNotThrowAnyException();
    }
}
