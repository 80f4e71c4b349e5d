package org.guanxi.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Addresses such as {@code /accounts/7} exist only inside the app: a browser that asks for one gets the app. */
class AppPages extends PathResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = path.isEmpty() ? null : super.resolveResourceInternal(request, path, locations, chain);
        if (file != null) {
            return file;
        }
        if (path.equals("docs/api")) {
            return super.resolveResourceInternal(request, "docs/api/index.html", locations, chain);
        }
        return isPage(request, path) ? super.resolveResourceInternal(request, "index.html", locations, chain) : null;
    }

    private static boolean isPage(@Nullable HttpServletRequest request, String path) {
        if (path.isEmpty()) {
            return true;
        }
        if (request == null || path.startsWith("api/") || path.startsWith("actuator") || path.startsWith("docs/api/")) {
            return false;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
