package org.guanxi.shared.http;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.http.patch.MergePatchResolver;
import org.guanxi.shared.http.patch.MergePatches;
import org.guanxi.shared.http.patch.PatchesAreDescribed;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.CurrentUserResolver;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ApiVersionConfigurer;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        beforeName =
                "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration")
class HttpConfiguration implements WebMvcConfigurer {

    private final JsonMapper strict;
    private final Validator validator;
    private final Acceptance acceptance = new Acceptance();

    HttpConfiguration(JsonMapper json, Validator validator) {
        this.strict = StrictJson.of(json);
        this.validator = validator;
    }

    @Bean
    MergePatches mergePatches() {
        return new MergePatches(strict, validator);
    }

    @Bean
    OptionsAreKnown optionsAreKnown() {
        return new OptionsAreKnown();
    }

    @Bean
    HeadersAreDescribed headersAreDescribed() {
        return new HeadersAreDescribed();
    }

    @Bean
    PatchesAreDescribed patchesAreDescribed() {
        return new PatchesAreDescribed();
    }

    /** Boot itself takes over the caller's trace only where traces are exported; logs are joined by it everywhere. */
    @Bean
    static TextMapPropagator tracePropagator() {
        return W3CTraceContextPropagator.getInstance();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor equalRequests() {
        return new DefaultPointcutAdvisor(
                new StaticMethodMatcherPointcut() {
                    @Override
                    public boolean matches(Method method, Class<?> type) {
                        return type.isAnnotationPresent(RestController.class)
                                && Stream.of(method.getParameterTypes())
                                        .anyMatch(Set.of(IdempotencyKey.class, IfMatch.class)::contains);
                    }
                },
                new EqualRequests());
    }

    /** Headers and the caller are no query parameters. */
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(IfMatch.class, IdempotencyKey.class, CurrentUser.class, MergePatch.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchResolver());
        resolvers.add(new IdempotencyKeyResolver());
        resolvers.add(new CurrentUserResolver());
        resolvers.add(new MergePatchResolver(strict, validator));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(acceptance);
    }

    /** There is one version so far; who asks for another is told, not given this one. */
    @Override
    public void configureApiVersioning(ApiVersionConfigurer versions) {
        versions.useRequestHeader("API-Version").addSupportedVersions("1").setDefaultVersion("1");
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(acceptance));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JsonBodies(strict)).configureMessageConvertersList(JsonBodies::leaveOutOthers);
    }
}
