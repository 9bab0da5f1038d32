// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";var axisgraphHypotheses=(()=>{var w=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var L=Object.getOwnPropertyNames;var D=Object.prototype.hasOwnProperty;var N=(t,e)=>{for(var r in e)w(t,r,{get:e[r],enumerable:!0})},H=(t,e,r,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of L(e))!D.call(t,n)&&n!==r&&
w(t,n,{get:()=>e[n],enumerable:!(o=v(e,n))||o.enumerable});return t};var C=t=>H(w({},"__esModule",{value:!0}),t);var et={};N(et,{create:()=>q});var S=(t,e,r=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:r}`;var y=t=>t[0].toUpperCase()+t.slice(1),$=t=>t.replaceAll("-"," ").replace(/\b(un|eu|us|uk)\b/g,e=>e.toUpperCase());function s(t,e={},...r){return M(document.createElement(t),e,r)}function M(t,e,r){for(let[o,n]of Object.entries(e))n==null||n===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),n):o==="colour"?t.style.setProperty("--col\
our",String(n)):t.setAttribute(o,n===!0?"":String(n)));return t.append(...F(r)),t}function F(t){return[t].flat(1/0).filter(r=>r!=null&&r!==!1)}var b=(t,e)=>[...t.
querySelectorAll(e)].map(r=>r);var h=(t,e={})=>s("bdi",{dir:"auto",...e},String(t));var E=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").slice(0,300);var I="a[href], button, input, select, textarea, summary, [tabindex]";function A(t){let{number:e,...r}=t.dataset,o=Object.keys(r).length?JSON.stringify(r):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function T(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let r=A(e),o=i=>A(i)===r,n=b(t,I).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let i=b(t,I).filter(o);(i[n]??i[0])?.focus({preventScroll:!0})}}
var ct=window.matchMedia("(pointer: coarse)");var K={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},O=(t,e)=>Math.max(0,Math.min(e-1,t));function k(t,e){function r(o){
for(let n of e().flat())n.tabIndex=n===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let n=e().flat().find(i=>i===o);n&&r(n)}),t.addEventListener("k\
eydown",o=>{let n=K[o.key],i=e().filter(c=>c.length),a=i.findIndex(c=>c.some(m=>m===o.target));if(!n||a<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let u=i[a].findIndex(c=>c===o.target),f=i[O(a+n[0],i.length)];f[O(u+n[1],f.length)].focus()}),{update:()=>{let o=e().flat();r(o.find(n=>n.getAttribute("tabindex")===
"0")??o[0])}}}var G=["strong","fair","weak"],P={consistent:["+","consistent"],inconsistent:["−","inconsistent"],"not-applicable":["·","not applicable"]};function q(t,e,r,o){
let n=e.hypotheses,i=s("div",{class:"weigh-said"}),a=s("table",{class:"weigh"}),u=k(a,()=>b(a,"tbody tr").map(p=>b(p,"button"))),f=s("select",{id:"weigh-wrong",
onchange:p=>c(p.target.value||null)},V(n));t.append(s("div",{class:"weigh-page"},s("h2",{},h(n.title)),n.summary&&s("p",{class:"summary"},h(n.summary)),...n.warnings.
map(p=>s("p",{class:"notice"},J(p))),s("div",{class:"weigh-ask"},s("label",{for:"weigh-wrong"},"If this source is wrong"),f),i,s("div",{class:"weigh-scroll",tabindex:"\
0",role:"region","aria-label":"Matrix of claims and hypotheses"},a),s("p",{class:"fine"},"A hypothesis comes first if the least is inconsistent with it: strong \
sources first, then fair, then weak ","ones. Sources that repeat one another count once. What is consistent does not raise it. Filters do not ","change the weig\
hing.")));function c(p){r.set({wrong:p}),o.say(i.textContent??"")}function m({state:p}){let{wrong:l}=p;if(a.dataset.wrong===(l??""))return;a.dataset.wrong=l??"";
let d=T(t),g=n.without.find(({source:x})=>x===l)??null;f.value=l??"",i.replaceChildren(...Y(n,g,c)),a.replaceChildren(...Q(e,n,g,o)),u.update(),d?.()}return{update:m}}
var J=t=>t.split("`").map((e,r)=>r%2?s("code",{},h(e)):e);function V({without:t}){let e=n=>n.map(({source:i,title:a})=>s("option",{value:i},E(a))),[r,o]=[t.filter(
({first:n})=>n),t.filter(({first:n})=>!n)];return[s("option",{value:""},"All sources hold"),r.length>0&&s("optgroup",{label:"Changes what comes first"},e(r)),o.
length>0&&s("optgroup",{label:"Leaves the first place as it is"},e(o))]}var R=t=>Object.keys(t).filter(e=>t[e].rank===1),_=({hypotheses:t},e)=>t.filter(({id:r})=>e.
includes(r)).map(({text:r},o)=>[o?" And: ":"",s("strong",{},h(r))]);function Y(t,e,r){let o=R(t.scores);if(e){let i=e.sources.length-1,a=i>0&&`, and without ${S(
i,"source")} that only ${i===1?"repeats":"repeat"} it`;return[s("p",{class:"statement"},"Without ",h(e.title),a,", the least is inconsistent with: ",_(t,R(e.scores))),
s("p",{class:e.first?"weigh-moved":"fine"},e.first?["With it, first is: ",_(t,o)]:"The first place is the same with it."," ",s("button",{type:"button",class:"te\
xt",onclick:()=>r(null)},"Take it back in"))]}let n=t.without.filter(({first:i})=>i);return[s("p",{class:"statement"},"The least is inconsistent with: ",_(t,o)),
s("p",{class:"fine"},n.length?[n.length===1?"That rests on 1 source, without which another comes first: ":`That rests on ${n.length} sources. Without any one of\
 them another comes first: `,n.map(({source:i,title:a},u)=>[u?"; ":"",s("button",{type:"button",class:"inline","data-wrong":i,onclick:()=>r(i)},h(a))])]:"It res\
ts on no single source: without any one of them, the first place is the same.")]}var z=(t,e)=>s("span",{class:"weigh-counts"},G.map((r,o)=>s("span",{class:`weig\
h-count ${t[o]?r:"none"}`},s("b",{},String(t[o])),` ${r}`,e[o]!==t[o]&&s("small",{},` (was ${e[o]})`))));function Q(t,e,r,o){let{hypotheses:n,evidence:i,scores:a}=e,
u=r?.scores??a,f=new Set(r?.sources??[]),c=n.toSorted((l,d)=>a[l.id].rank-a[d.id].rank),m=(l,d)=>s("tr",{class:`weigh-sum ${d}`},s("th",{scope:"row"},l),c.map(({
id:g})=>s("td",{},z(u[g][d],a[g][d])))),p=l=>Object.values(u).filter(d=>d.rank===l).length>1;return[s("caption",{class:"hidden"},"Claims by hypotheses"),s("thea\
d",{},s("tr",{},s("td",{class:"weigh-corner"},`${S(X(i),"claim")}`),c.map(({id:l,text:d})=>s("th",{scope:"col",class:u[l].rank===1?"first":null,"data-hypothesis":l},
s("span",{class:"weigh-rank"},`${p(u[l].rank)?"=":""}${u[l].rank}`,u[l].rank!==a[l].rank&&s("small",{},` was ${a[l].rank}`)),s("span",{class:"weigh-name"},h(y($(
l)))),s("span",{class:"weigh-text"},h(d))))),m("Inconsistent with it","against"),m("Consistent with it","behind")),...i.map(l=>Z(t,l,c,f,o))]}var X=t=>t.reduce(
(e,{claims:r})=>e+r.length,0);function Z(t,{id:e,why:r,bears:o,telling:n,claims:i},a,u,f){return s("tbody",{"data-evidence":e},s("tr",{class:"weigh-piece"},s("t\
h",{scope:"rowgroup",colspan:String(a.length+1)},s("span",{},h(y($(e)))),r&&s("span",{class:"fine"},h(r)),!n&&s("span",{class:"fine"},"Bears on all alike: it de\
cides nothing."))),i.map(c=>{let m=u.has(c.source),p=()=>f.open({type:c.type,id:c.record}),l=Object.hasOwn(c.type==="link"?t.links:t.events,c.record),d=[c.grade,
`${c.strength} claim`,c.stance!=="supports"&&c.stance],g=[s("span",{class:"weigh-says"},h(c.says??c.title)),s("span",{class:"fine"},d.filter(Boolean).join(" · "),
" · ",h(c.publisher)),m&&s("span",{class:"weigh-out"},"left out")];return s("tr",{class:m?"out":null,"data-claim":c.name},s("th",{scope:"row",class:l?"opens":null,
onclick:l?p:null},l?s("button",{type:"button",class:"weigh-claim"},g):s("div",{class:"weigh-claim"},g)),a.map(x=>tt(o[x.id],c,x.text,l?p:null)))}))}function tt(t,e,r,o){
let[n,i]=P[t],a=[s("span",{class:"weigh-sign","aria-hidden":"true"},n),s("span",{class:"weigh-word"},i)];return s("td",{class:`weigh-cell ${t} ${e.strength}${o?
" opens":""}`,onclick:o},o?s("button",{type:"button",title:E(r)},a):s("span",{},a))}return C(et);})();
