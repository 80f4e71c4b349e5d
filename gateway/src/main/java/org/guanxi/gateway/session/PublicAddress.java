package org.guanxi.gateway.session;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that browsers know. Behind https, cookies are bound to the host and never sent in clear. */
@Component
public class PublicAddress {

    private final URI url;

    PublicAddress(@Value("${guanxi.public-url}") URI url) {
        this.url = url;
    }

    public boolean isHttps() {
        return "https".equals(url.getScheme());
    }

    String cookie(String name) {
        return isHttps() ? "__Host-" + name : name;
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
