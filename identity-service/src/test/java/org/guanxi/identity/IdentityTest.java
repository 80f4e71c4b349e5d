package org.guanxi.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guanxi.shared.testing.ServiceTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** The whole service with its demo people; started once for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ActiveProfiles("demo")
@TestPropertySource(
        properties = {
            "GUANXI_GATEWAY_CLIENT_SECRET=" + Browser.GATEWAY_SECRET,
            "GUANXI_IDENTITY_KEY=the-identity-key-of-the-tests-0123456789"
        })
@Import(IdentityApi.class)
public @interface IdentityTest {}
