package org.guanxi.identity.signin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

class UnknownClientTest {

    @Test
    void isToldHowToSayWhoItIs() throws IOException {
        MockHttpServletResponse answer = refused("invalid_client");
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.getContentAsString()).isEqualTo("{\"error\":\"invalid_client\"}");
    }

    @Test
    void isToldOtherMistakesAsSuch() throws IOException {
        MockHttpServletResponse answer = refused("invalid_request");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getHeader("WWW-Authenticate")).isNull();
    }

    private static MockHttpServletResponse refused(String code) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new UnknownClient()
                .onAuthenticationFailure(
                        new MockHttpServletRequest(), response, new OAuth2AuthenticationException(code));
        return response;
    }
}
