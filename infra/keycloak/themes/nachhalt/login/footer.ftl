<#macro content>
<p class="nh-claim">${msg("nachhaltClaim")}</p>
</#macro>
