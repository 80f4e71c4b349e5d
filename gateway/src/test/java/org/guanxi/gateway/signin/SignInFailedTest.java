package org.guanxi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

@ExtendWith(OutputCaptureExtension.class)
class SignInFailedTest {

    @Test
    void writesNothingOfTheCallersIntoTheLogButACleanCode(CapturedOutput log) throws Exception {
        OAuth2Error error = new OAuth2Error("denied\n2026 INFO forged" + "x".repeat(200), "a\nadmin signed in", null);
        new SignInFailed()
                .onAuthenticationFailure(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new OAuth2AuthenticationException(error));
        assertThat(log.toString().lines().filter(line -> line.contains("did not complete")))
                .singleElement()
                .asString()
                .contains("denied?2026?INFO?forged")
                .doesNotContain("admin signed in")
                .doesNotContain("x".repeat(60));
        assertThat(log).doesNotContain("admin signed in");
    }
}
