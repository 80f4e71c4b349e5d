package org.guanxi.bench.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Signs a demo person in as a browser does. */
public final class SignIn {

    /** As in GUANXI_PUBLIC_URL: cookies are for this name. */
    private static final String PUBLIC = "http://localhost:8080";

    private static final Pattern CSRF = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    /** @return the session's cookie, ready to be sent */
    public String cookie() {
        try {
            var page = browser.send(get("/oauth2/authorization/guanxi"), BodyHandlers.ofString());
            var csrf = CSRF.matcher(page.body());
            if (!csrf.find()) {
                throw new Failure("There is no sign-in form at " + page.uri());
            }
            var form = "username=sales-rep&password=guanxi-demo&" + csrf.group(1) + "="
                    + URLEncoder.encode(csrf.group(2), StandardCharsets.UTF_8);
            browser.send(
                    HttpRequest.newBuilder(URI.create(PUBLIC + "/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("GUANXI_SESSION"))
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .findFirst()
                    .orElseThrow(() -> new Failure("Signing in left no session"));
        } catch (IOException failed) {
            throw new Failure("Signing in failed: " + failed, failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(PUBLIC + path))
                .header("Accept", "text/html")
                .build();
    }
}
