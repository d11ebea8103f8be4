<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <form action="${url.loginAction}" class="${properties.kcFormClass!}" method="post">
            <ul id="kc-user-organizations">
                <#list user.organizations?sort_by("name") as organization>
                    <li>
                        <button type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias}"
                                class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">
                            ${organization.name}
                        </button>
                    </li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
