package org.guanxi.gateway.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What a browser is told about our pages and answers. */
final class PageHeaders {

    /**
     * Scripts only from our own files. Styles need {@code 'unsafe-inline'}: the component library sets sizes and positions as
     * style attributes and writes its theme as one style element; neither can run code.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private PageHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers, boolean https) {
        headers.contentTypeOptions(options -> {})
                .frameOptions(frames -> frames.deny())
                .xssProtection(filter -> filter.disable())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .addHeaderWriter(new StaticHeadersWriter(
                        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
        if (https) {
            headers.httpStrictTransportSecurity(
                    transport -> transport.includeSubDomains(true).maxAgeInSeconds(63_072_000));
        } else {
            headers.httpStrictTransportSecurity(transport -> transport.disable());
        }
    }
}
