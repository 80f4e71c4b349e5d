package org.guanxi.gateway.bearer;

import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * The stock firewall, with the same rules. It asks a regular expression about every header, every time one is read; what is
 * plain ASCII needs none, and tokens are long.
 */
@Component
class Firewall extends StrictHttpFirewall {

    Firewall() {
        setAllowedHeaderNames(name -> isPlain(name) || ALLOWED_HEADER_NAMES.test(name));
        setAllowedHeaderValues(value -> isPlain(value) || ALLOWED_HEADER_VALUES.test(value));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
